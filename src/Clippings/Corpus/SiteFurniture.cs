using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Recognises lines that belong to the site and not to the article.</summary>
internal static partial class SiteFurniture
{
    private static readonly BoundedPattern Button = new(ButtonForm());
    private static readonly BoundedPattern Legal = new(LegalForm());
    private static readonly BoundedPattern Invitation = new(InvitationForm());

    // A button's label has no full stop; the last word of a broken paragraph does.
    public static bool Matches(string line) =>
        (!line.EndsWith('.') && Button.IsMatch(line)) || Legal.IsMatch(line) || Invitation.IsMatch(line);

    /// <summary>A masthead: an outlet's name, alone or glued to its motto or section ("The TimesAll the News").</summary>
    public static bool IsMasthead(string line, string? outlet) =>
        line.Length <= 120 && !line.EndsWith('.') && (Outlets.Named(line) is not null || Begins(line, outlet));

    private static bool Begins(string line, string? outlet)
    {
        if (outlet is null || !line.StartsWith(outlet, StringComparison.OrdinalIgnoreCase))
            return false;
        // A headline may begin with the outlet's name and go on in a sentence; a masthead does not.
        return line.Length == outlet.Length || line[outlet.Length] is '|' or '•' or '-' or '–' or '—' || char.IsUpper(line[outlet.Length]);
    }

    // Labels of buttons and menus, alone on their line or run together.
    [GeneratedRegex("""
        ^\W*(?:fb-pixel\s*)?(?:
            skip\ to\ (?:main\ |the\ )?(?:content|navigation|article)
          | (?:link|url)\ copied(?:\ to\ clipboard)?
          | copy\ link | (?:share|save|print|email|gift|listen\ to)(?:\ this)?(?:\ (?:article|story|page))?
          | placeholder\ while\ article\ actions\ load
          | (?:sign|log)\ (?:in|up|out) | subscribe(?:\ now)? | menu | search | home | close | comments?
          | (?:\d+|no|leave\ a|view|show)\ comments? | advertisement | sponsored(?:\ content)? | continue\ reading
          | (?:story\ continues\ below|article\ continues\ after)\ (?:this\ )?advertisement
          | listen(?:\ \d+\ min)? | \d+\ min(?:ute)?s?(?:\ read)? | facebook | twitter | whatsapp | linkedin | reddit | email
          | back\ to\ top | toggle\ \w+ | open\ \w+\ menu | loading(?:\ \.\.\.|…)? | opens\ in\ (?:a\ )?new\ window
        )(?:\W+(?:skip\ to\ \w+|share|tweet|email|print|save|comments?|menu|search))*\W*$
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex ButtonForm();

    [GeneratedRegex(@"^\W*(?:©|\(c\) \d{4}|copyright (?:©|\(c\)|\d{4})|all rights reserved|terms of (?:use|service)|privacy policy|this (?:site|website) uses cookies|we use cookies|reuse this content)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"^\W*(?:(?:please )?(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletter|newsletters|email|updates|inbox|alerts|app|account|for free|today)\b|get (?:the|our) .{0,60}\b(?:newsletter|in your inbox|app)\b|support (?:our|independent) journalism|follow (?:us|\S+) on (?:twitter|facebook|instagram|x)\b|download (?:the|our) app|have a (?:news )?tip\?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex InvitationForm();
}
