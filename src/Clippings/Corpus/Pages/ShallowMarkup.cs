using System.Text;

namespace Clippings;

/// <summary>
/// Takes nesting out of a page beyond a depth that no page has which was made to be read: a parser's time grows with the
/// square of it. The words stay; a block too deep becomes a paragraph.
/// </summary>
internal static class ShallowMarkup
{
    // Browsers stop at 512.
    private const int Deepest = 300;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverNested = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "html", "head", "body",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "div", "section", "article", "main", "aside", "header", "footer", "nav", "blockquote", "ul", "ol", "dl", "table", "figure", "figcaption", "pre",
        "h1", "h2", "h3", "h4", "h5", "h6", "center", "form", "fieldset", "details", "address",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> RawText =
        new HashSet<string>(["script", "style", "textarea", "title", "noscript", "template", "iframe"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page, unchanged where it is not too deep.</summary>
    public static string Of(string html)
    {
        StringBuilder? kept = null;
        var (from, depth, dropped, drawings) = (0, 0, 0, 0);
        for (var tag = Next(html, 0); tag.Start >= 0; tag = Next(html, tag.End))
        {
            var name = html.AsSpan(tag.NameStart, tag.NameEnd - tag.NameStart);
            if (NeverNested.Contains(name))
                continue;
            // Only inside a drawing does "<path/>" close itself.
            if (name is "svg" or "math")
                drawings = Math.Max(0, drawings + (tag.IsClosing ? -1 : 1));
            if (drawings > 0 && html[tag.End - 1] == '>' && html[tag.End - 2] == '/')
                continue;
            if (tag.IsClosing)
            {
                if (dropped == 0)
                {
                    depth = Math.Max(0, depth - 1);
                    continue;
                }

                dropped--;
            }
            else if (depth < Deepest)
            {
                depth++;
                continue;
            }
            else
            {
                dropped++;
            }

            kept ??= new StringBuilder(html.Length);
            kept.Append(html, from, tag.Start - from);
            if (!tag.IsClosing && Blocks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                kept.Append("<p>");
            from = tag.End;
        }

        return kept is null ? html : kept.Append(html, from, html.Length - from).ToString();
    }

    /// <summary>The next tag from an offset on, past comments and what is no mark-up; a start of -1 where there is none.</summary>
    private static (int Start, int NameStart, int NameEnd, int End, bool IsClosing) Next(string html, int offset)
    {
        for (var start = html.IndexOf('<', offset); start >= 0 && start + 1 < html.Length; start = html.IndexOf('<', offset))
        {
            var isClosing = html[start + 1] == '/';
            var name = start + (isClosing ? 2 : 1);
            if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
                offset = After(html, "-->", start + 4);
            else if (name >= html.Length || !char.IsAsciiLetter(html[name]))
                offset = start + 1;
            else
                return Read(html, start, name, isClosing);
        }

        return (-1, 0, 0, 0, false);
    }

    private static (int Start, int NameStart, int NameEnd, int End, bool IsClosing) Read(string html, int start, int name, bool isClosing)
    {
        var nameEnd = name;
        while (nameEnd < html.Length && (char.IsAsciiLetterOrDigit(html[nameEnd]) || html[nameEnd] is '-' or ':'))
            nameEnd++;
        var close = html.IndexOf('>', nameEnd);
        var end = close < 0 ? html.Length : close + 1;
        // What stands in a script is no mark-up; its closing tag is read next and balances it.
        if (!isClosing && RawText.TryGetValue(html.AsSpan(name, nameEnd - name), out var element))
            end = html.IndexOf("</" + element, end, StringComparison.OrdinalIgnoreCase) is >= 0 and var closing ? closing : html.Length;
        return (start, name, nameEnd, end, isClosing);
    }

    private static int After(string html, string mark, int offset) =>
        offset < html.Length && html.IndexOf(mark, offset, StringComparison.Ordinal) is >= 0 and var at ? at + mark.Length : html.Length;
}
