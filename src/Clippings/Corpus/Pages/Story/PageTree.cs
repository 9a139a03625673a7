using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>Makes the tree of parts of a page: without scripts, drawings and what the page hides; two line breaks open a paragraph.</summary>
internal static partial class PageTree
{
    private static readonly HashSet<string> Dropped =
        ["script", "style", "noscript", "template", "link", "meta", "svg", "select", "textarea", "button", "datalist", "head", "title"];

    // What stands inside these is shown only where they fail.
    private static readonly HashSet<string> Closed = ["iframe", "object", "embed", "video", "audio", "canvas", "input", "img", "progress", "meter"];

    private static readonly HashSet<string> Phrases =
    [
        "abbr", "acronym", "audio", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "dfn", "em", "embed", "i", "img", "input", "kbd", "label", "mark",
        "math", "meter", "nobr", "object", "output", "progress", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
        "time", "tt", "u", "var", "wbr",
    ];

    private static readonly HashSet<string> PhrasesByContent = ["a", "del", "ins"];

    // A look before the pattern, since most styles hide nothing.
    private static readonly SearchValues<string> HidingWords = SearchValues.Create(["none", "hidden"], StringComparison.OrdinalIgnoreCase);

    public static PagePart Of(IElement body)
    {
        var root = new PagePart("body", body);
        root.Fill(Inside(body));
        root.Measure();
        return root;
    }

    private static IEnumerable<PagePart> Inside(IElement element)
    {
        var parts = new List<PagePart>();
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                parts.Add(PagePart.OfText(text.Data));
            else if (node is IElement child && !Dropped.Contains(child.LocalName) && IsShown(child))
                parts.Add(Part(child));
        }

        return WithParagraphs(parts);
    }

    private static PagePart Part(IElement element)
    {
        var tag = element.LocalName == "font" ? "span" : element.LocalName;
        var part = new PagePart(tag, element);
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
                paragraph = new PagePart("p");
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

    private static bool IsShown(IElement element)
    {
        if (element.Attributes.Length == 0)
            return element.LocalName != "img";
        if (element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && style.AsSpan().ContainsAny(HidingWords) && Hiding().IsMatch(style)))
            return false;
        if ((element.LocalName == "img" && !HasSource(element)) || element.GetAttribute("role") == "tooltip")
            return false;
        return (element.GetAttribute("aria-hidden") != "true" || (element.ClassName ?? "").Contains("fallback-image", StringComparison.Ordinal))
            && !(element.GetAttribute("aria-modal") == "true" && element.GetAttribute("role") == "dialog");
    }

    // The empty frame of an image that a script fills.
    private static bool HasSource(IElement image) => image.Attributes.Any(attribute =>
        attribute.Name is "src" or "srcset" or "data-src" or "data-srcset" || ImageName().IsMatch(attribute.Value));

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hiding();

    [GeneratedRegex(@"\.(?:jpe?g|png|webp)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ImageName();
}
