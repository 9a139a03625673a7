using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>Makes the tree of parts of a page: without scripts, drawings and what the page hides; two line breaks open a paragraph.</summary>
internal static class PageTree
{
    private static readonly FrozenSet<string> Dropped =
        ["script", "style", "noscript", "template", "link", "meta", "svg", "select", "textarea", "button", "datalist", "head", "title"];

    // What stands inside these is shown only where they fail.
    private static readonly FrozenSet<string> Closed = ["iframe", "object", "embed", "video", "audio", "canvas", "input", "img", "progress", "meter"];

    private static readonly FrozenSet<string> Phrases =
    [
        "abbr", "acronym", "audio", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "dfn", "em", "embed", "i", "img", "input", "kbd", "label", "mark",
        "math", "meter", "nobr", "object", "output", "progress", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
        "time", "tt", "u", "var", "wbr",
    ];

    private static readonly FrozenSet<string> PhrasesByContent = ["a", "del", "ins"];

    public static PagePart Of(IElement body)
    {
        var root = new PagePart("body", body, PartMarks.Of(body));
        root.Fill(Inside(body));
        root.Measure();
        return root;
    }

    private static List<PagePart> Inside(IElement element)
    {
        var parts = new List<PagePart>();
        var nodes = element.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText text)
                parts.Add(PagePart.OfText(text.Data));
            else if (nodes[i] is IElement child && !Dropped.Contains(child.LocalName) && PartMarks.Of(child) is { IsHidden: false } marks)
                parts.Add(Part(child, marks));
        }

        return parts.Count(part => part.Tag == "br") < 2 ? parts : [.. WithParagraphs(parts)];
    }

    private static PagePart Part(IElement element, PartMarks marks)
    {
        var tag = element.LocalName == "font" ? "span" : element.LocalName;
        var part = new PagePart(tag, element, marks);
        if (!Closed.Contains(tag))
            part.Fill(Inside(element));
        // A paragraph that holds paragraphs is a box.
        if (tag == "p" && part.Parts.Exists(inner => inner.Tag == "p"))
            part.Tag = "div";
        part.IsPhrase = Phrases.Contains(tag) || (PhrasesByContent.Contains(tag) && part.Parts.TrueForAll(inner => inner.IsPhrase));
        return part;
    }

    // What follows two or more line breaks is a paragraph, up to the next two or to a block.
    private static IEnumerable<PagePart> WithParagraphs(List<PagePart> parts)
    {
        PagePart? paragraph = null;
        for (var i = 0; i < parts.Count; i++)
        {
            var afterBreaks = parts[i].Tag == "br" ? AfterBreaks(parts, i) : i;
            if (afterBreaks > i)
            {
                if (paragraph is not null)
                    yield return paragraph;
                paragraph = PagePart.Unmarked("p");
                i = afterBreaks - 1;
            }
            else if (paragraph is not null && parts[i].IsPhrase)
            {
                paragraph.Add(parts[i]);
            }
            else
            {
                if (paragraph is not null)
                    yield return paragraph;
                paragraph = null;
                yield return parts[i];
            }
        }

        if (paragraph is not null)
            yield return paragraph;
    }

    /// <summary>The index behind a chain of two or more line breaks that begins at one; the given index where there is only one.</summary>
    private static int AfterBreaks(List<PagePart> parts, int first)
    {
        var (end, breaks) = (first + 1, 1);
        for (var i = first + 1; i < parts.Count && parts[i].IsBlank; i++)
        {
            if (parts[i].Tag != "br")
                continue;
            breaks++;
            end = i + 1;
        }

        return breaks > 1 ? end : first;
    }
}
