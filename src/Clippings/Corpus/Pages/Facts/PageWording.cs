using System.Net;
using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Reads words that a page keeps in an attribute or a script, where marks and tags are often spelled out twice.</summary>
internal static partial class PageWording
{
    /// <summary>The words on one line, marks resolved, without tags.</summary>
    public static string Of(string text)
    {
        var plain = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        return PageSpaces.Tidy(plain.Contains('<', StringComparison.Ordinal) ? Tag().Replace(plain, "") : plain);
    }

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
