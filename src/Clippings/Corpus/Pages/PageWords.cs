using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Clippings;

/// <summary>Counts the words that a page prints as prose, by a rule of its own, to compare what was read with.</summary>
internal static class PageWords
{
    private const string Prose = "p,li,blockquote,pre";
    private const string Elsewhere = "nav,footer,aside,form,button,header,noscript,template";
    private const int FewestWords = 12;

    /// <summary>Words of the innermost paragraphs and items of a dozen words or more, navigation and the like left out.</summary>
    public static int Of(IHtmlDocument page) => page.QuerySelectorAll(Prose)
        .Where(element => element.QuerySelector(Prose) is null && element.Closest(Elsewhere) is null)
        .Select(element => Count(element.TextContent))
        .Where(words => words >= FewestWords)
        .Sum();

    /// <summary>Runs of what is not white space.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            words += !inside && !char.IsWhiteSpace(c) ? 1 : 0;
            inside = !char.IsWhiteSpace(c);
        }

        return words;
    }
}
