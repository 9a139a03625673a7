using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>
/// Whose story an article says that it is: the outlet of <c>syndicated_from</c>, and those named in its byline, in a credit,
/// in a note on who contributed, and in the brackets of its dateline. Picture credits say nothing of the story.
/// </summary>
internal static partial class StatedSources
{
    private static readonly BoundedPattern Picture = new(PictureForm());
    private static readonly BoundedPattern Contributed = new(ContributedForm());
    private static readonly BoundedPattern Dateline = new(DatelineForm());

    // How agencies are named beside their full names.
    private static readonly (string Name, string[] Forms)[] Agencies =
    [
        ("Agence France-Presse", ["AFP"]), ("ANSA", []), ("Associated Press", ["AP"]), ("Australian Associated Press", ["AAP"]), ("Bloomberg", ["Bloomberg News"]),
        ("Canadian Press", ["CP"]), ("Deutsche Presse-Agentur", ["dpa", "DPA"]), ("EFE", []), ("Interfax", []), ("Kyodo", ["Kyodo News"]), ("Press Association", ["PA Media"]),
        ("Press Trust of India", ["PTI"]), ("Reuters", ["Reuter"]), ("TASS", ["Tass", "ITAR-TASS"]), ("Tribune News Service", ["TNS"]), ("United Press International", ["UPI"]), ("Xinhua", []),
    ];

    /// <summary>True where an article states a source other than its own outlet, here or elsewhere.</summary>
    public static bool HasOne(Article article) =>
        article.SyndicatedFrom is { Length: > 0 } || Agencies.Any(agency => !IsSame(agency.Name, article.Outlet) && Names(Credits(article), agency.Name));

    /// <summary>True where an article states that outlet as its source.</summary>
    public static bool Names(Article article, string? outlet) =>
        outlet is { Length: > 0 } && !IsSame(outlet, article.Outlet)
        && (IsSame(outlet, article.SyndicatedFrom) || Names(Credits(article), outlet));

    private static bool Names(IReadOnlyList<string> credits, string outlet)
    {
        string[] forms = [Bare(outlet), .. Agencies.Where(agency => IsSame(agency.Name, outlet)).SelectMany(agency => agency.Forms)];
        return forms.Any(form => credits.Any(credit => Stands(credit, form)));
    }

    private static IReadOnlyList<string> Credits(Article article) => article.Passing(a => new Printed(a.Try<IReadOnlyList<string>>("families", Read, []))).Credits;

    private sealed record Printed(IReadOnlyList<string> Credits);

    private static List<string> Read(Article article)
    {
        List<string> credits = [.. article.Byline is { } byline ? [byline] : Array.Empty<string>()];
        var isFirst = true;
        foreach (var line in article.Lines)
        {
            var text = article.Text[line.Start..line.End];
            if ((line.Role == LineRole.Credit && !Picture.IsMatch(text)) || (line.Role is LineRole.Credit or LineRole.Body && Contributed.IsMatch(text)))
                credits.Add(text);
            if (line.Role == LineRole.Body && isFirst && Dateline.Match(text) is { Success: true } opening)
                credits.Add(opening.Groups["agency"].Value);
            isFirst &= line.Role != LineRole.Body;
        }

        return credits;
    }

    private static bool IsSame(string? one, string? other) => one is not null && other is not null && string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static bool Stands(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length])))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"/|\b[Pp]hotos?\b|\b[Ii]mages?\b|\b[Vv]ideo\b|\b[Pp]icture", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex PictureForm();

    [GeneratedRegex(@"\bcontributed (?:to this (?:report|story|article)|reporting|research)\b|\bcontributed\.?$", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex ContributedForm();

    [GeneratedRegex(@"^\W*\p{Lu}[^()]{0,80}\((?<agency>[^()]{2,30})\)\s*(?:—|–|―|-)", RegexOptions.CultureInvariant, BoundedPattern.Milliseconds)]
    private static partial Regex DatelineForm();
}
