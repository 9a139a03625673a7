using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Clippings;

/// <summary>Counts the words that a page prints as prose, by a rule of its own, to compare what was read with.</summary>
internal static class PageWords
{
    private const int FewestWords = 12;

    private static readonly HashSet<string> Prose = ["p", "li", "blockquote", "pre"];
    private static readonly HashSet<string> Elsewhere = ["nav", "footer", "aside", "form", "button", "header", "noscript", "template", "script", "style"];

    /// <summary>Words of the innermost paragraphs and items of a dozen words or more, navigation and the like left out.</summary>
    public static int Of(IHtmlDocument page) => page.Body is { } body ? Inside(body).Words : 0;

    private static (int Words, bool HasProse) Inside(IElement element)
    {
        var (words, hasProse) = (0, false);
        var nodes = element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not IElement inner || Elsewhere.Contains(inner.LocalName))
                continue;
            var found = Inside(inner);
            words += found.Words;
            hasProse |= found.HasProse;
        }

        if (!Prose.Contains(element.LocalName))
            return (words, hasProse);
        // Only the innermost is counted, so no word is counted twice.
        return (!hasProse && Count(element.TextContent) is >= FewestWords and var own ? words + own : words, true);
    }

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
