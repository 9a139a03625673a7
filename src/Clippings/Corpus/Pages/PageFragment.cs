using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Clippings;

/// <summary>Reads mark-up that is a story and nothing else, as feeds and records hold it.</summary>
internal static partial class PageFragment
{
    private const int Head = 1 << 16;

    /// <summary>
    /// Whether a text is mark-up: it closes an element, breaks a line or opens a paragraph. A word in angle brackets, as
    /// wires print ticker symbols, is none.
    /// </summary>
    public static bool IsMarkup(string text) => text.Contains('<', StringComparison.Ordinal) && Element().IsMatch(text.AsSpan(0, Math.Min(text.Length, Head)));

    /// <summary>The story with its title as the first line.</summary>
    public static ExtractedArticle Extract(string title, string markup)
    {
        using var page = new HtmlParser().ParseDocument(ShallowMarkup.Of(markup));
        var (text, roles) = WebPage.Composed(title, byline: null, page.Body is { } body ? PageLines.Of(PageTree.Of(body)) : []);
        return new(text, roles) { Headline = title.Length > 0 ? title : null };
    }

    [GeneratedRegex(@"</(?:p|div|span|a|em|strong|b|i|u|h[1-6]|ul|ol|li|blockquote|figure|figcaption|article|section|table|font)\s*>|<br\s*/?>|<p(?:\s[^<>]*)?>\s*[^<>\s][^<>]*<p(?:\s[^<>]*)?>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Element();
}
