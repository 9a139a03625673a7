using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Clippings;

/// <summary>
/// Parses a long page in parts, one for each tag that begins a document: the tree of a whole page stays in memory while
/// every article is read, and clearing it away costs more than parsing it.
/// </summary>
internal static class MarkupParts
{
    /// <summary>The bodies of the parts, each parsed when it is asked for and gone with the next; what stands before the first tag is none, unless there is no tag.</summary>
    /// <param name="markup">The page.</param>
    /// <param name="mark">Something that stands in each tag.</param>
    /// <param name="begins">Whether a tag, given up to its end, begins a document.</param>
    public static IEnumerable<IElement> Of(string markup, string mark, Func<ReadOnlySpan<char>, bool> begins)
    {
        var parser = new HtmlParser();
        var start = 0;
        foreach (var next in Starts(markup, mark, begins).Append(markup.Length))
        {
            if (start > 0 || next == markup.Length)
            {
                using var page = parser.ParseDocument(ShallowMarkup.Of(markup[start..next]));
                if (page.Body is { } body)
                    yield return body;
            }

            start = next;
        }
    }

    /// <summary>Whether any tag begins a document.</summary>
    public static bool Has(string markup, string mark, Func<ReadOnlySpan<char>, bool> begins) => Starts(markup, mark, begins).Any();

    private static IEnumerable<int> Starts(string markup, string mark, Func<ReadOnlySpan<char>, bool> begins)
    {
        for (var at = markup.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = markup.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
        {
            var start = markup.LastIndexOf('<', at);
            if (start > 0 && markup.IndexOf('>', start) is var end && end > at && begins(markup.AsSpan(start, end - start)))
                yield return start;
        }
    }
}
