using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Tells names of authors from what stands beside them: "By", days, handles, addresses, buttons.</summary>
internal static partial class AuthorNames
{
    private const int LongestStated = 200;

    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase) { "admin", "administrator", "webmaster", "author", "unknown", "n/a", "none", "null", "undefined", "by" };

    /// <summary>A name as metadata states it, without "By"; null for an address, a handle or a placeholder.</summary>
    public static string? Stated(string text)
    {
        var name = Opening().Replace(PageSpaces.Tidy(text), "").Trim(' ', ',', '|', '•', '·', ';');
        return name.Length is 0 or > LongestStated || Nobody.Contains(name) || name[0] is '@' or '{' || Address().IsMatch(name) || !name.Any(char.IsLetter)
            ? null
            : CreditLines.Byline(name) ?? name;
    }

    /// <summary>The names among pieces of printed text, in order; null where none reads as one.</summary>
    public static string? Printed(IEnumerable<string> pieces)
    {
        var names = new List<string>();
        foreach (var piece in pieces.Select(PageSpaces.Tidy))
        {
            var text = Post().Replace(Opening().Replace(piece, ""), "").Trim(' ', ',', '|', '•', '·', ':', '–', '—', '-', '/');
            if (text.Length == 0 || text.Equals("by", StringComparison.OrdinalIgnoreCase) || Joining().IsMatch(text))
                continue;
            if (Names().IsMatch(text) && !NoName().IsMatch(text))
                names.Add(text);
            else if (names.Count > 0)
                break;
        }

        return names.Count == 0 ? null : string.Join(", ", names.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^\W*(?:(?:(?:written|posted|published|story|words|text|reported|report|article|analysis|opinion|review|submitted|reviewed)\s+)?by|authors?|von|par|por|di)\b\s*:?\s+|^\W*(?:authors?|by)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    // "…, Staff Writer", "…, harbor reporter for the Post".
    [GeneratedRegex(@"(?:,|\||–|-| )\s*(?:(?:the|our|a|an)\s+)?(?:[\w-]+\s+){0,3}(?:staff|writer|reporter|correspondent|editor|columnist|contributor|producer|critic|fellow|professor)\b.*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Post();

    [GeneratedRegex(@"^(?:https?:|www\.|/)|^\S+@\S+\.\w+$|^\S+\.(?:com|org|net|co\.uk)(?:/|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:and|&|,|with|und|et|y)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Joining();

    // One to five words in capitals or with them, several such joined by commas or "and".
    [GeneratedRegex(@"^(?:Dr\. |Prof\. )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|de|da|di|du|van|von|der|den|bin|al|el|la|le|ter|ten|y|e)[\p{L}.'’-]*){0,4}(?:(?:, and |, | and | & | with )\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|de|da|di|du|van|von|der|den|bin|al|el|la|le)[\p{L}.'’-]*){0,4}){0,8},?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Names();

    [GeneratedRegex(@"^(?:(?:updated|published|posted|modified|follow|share|email|tweet|facebook|twitter|comments?|view|read|more|subscribe|contact|about|print|all|see|sign|get|staff|photo|image|video|written|author|authors|by|advertisement|linkedin|instagram|bio|profile|website|menu|home|the author|topics?|tags?|filed)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoName();
}
