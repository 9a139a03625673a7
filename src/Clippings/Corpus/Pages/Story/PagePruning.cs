namespace Clippings;

/// <summary>
/// Makes a page's tree ready to be judged: the title and the first byline go, furniture goes where asked, and bare text in a
/// box becomes a paragraph. What can hold the story's words is collected on the way.
/// </summary>
internal sealed class PagePruning
{
    private const double LinkedParagraph = 0.25;
    private const int LongestByline = 100;

    private static readonly HashSet<string> Scored = ["section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre"];
    private static readonly HashSet<string> Emptied = ["div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6"];
    private static readonly HashSet<string> Blocks = ["blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul"];

    private readonly string _title;
    private readonly bool _withoutFurniture;
    private readonly List<PagePart> _paragraphs = [];
    private readonly HashSet<PagePart> _frames;
    private bool _seeksTitle = true;
    private bool _seeksByline;

    private PagePruning(PagePart root, string title, bool hasByline, bool withoutFurniture)
    {
        (_title, _seeksByline, _withoutFurniture) = (title, !hasByline, withoutFurniture);
        // What holds the headline and most of the page's words is its frame, however it is named.
        _frames = root.Below().FirstOrDefault(IsTitle)?.Above().TakeWhile(above => above != root).Where(above => above.Totals.Letters > root.Totals.Letters / 2).ToHashSet() ?? [];
    }

    /// <summary>Prunes the tree and gives what is to be scored in it, in order.</summary>
    public static IReadOnlyList<PagePart> Prune(PagePart root, string title, bool hasByline, bool withoutFurniture)
    {
        var pruning = new PagePruning(root, title, hasByline, withoutFurniture);
        pruning.Visit(root, nearTable: 0);
        root.Measure();
        return pruning._paragraphs;
    }

    /// <summary>Goes through what stands in a part; <paramref name="nearTable"/> is how far up tables still count, 0 where none is.</summary>
    private void Visit(PagePart part, int nearTable)
    {
        var kept = new List<PagePart>(part.Parts.Count);
        foreach (var inner in part.Parts)
        {
            if (inner.IsText)
                kept.Add(inner);
            else if (!IsOut(inner, nearTable > 0))
                kept.Add(Enter(inner, nearTable));
        }

        part.Fill(kept);
    }

    private PagePart Enter(PagePart part, int nearTable)
    {
        if (Scored.Contains(part.Tag))
            _paragraphs.Add(part);
        if (part.Tag == "div")
            part = Box(part);
        Visit(part, part.Tag is "table" or "code" ? 4 : nearTable - 1);
        return part;
    }

    private bool IsOut(PagePart part, bool nearTable) =>
        IsFirstByline(part) || IsFirstTitle(part)
        || (_withoutFurniture && part.Tag != "a" && !nearTable && !_frames.Contains(part) && PartNames.IsFurniture(part))
        || (Emptied.Contains(part.Tag) && part.Totals is { Letters: 0, Solids: 0 });

    private bool IsFirstByline(PagePart part)
    {
        if (!_seeksByline || part.Totals.Length is 0 or >= LongestByline || !PartNames.IsByline(part))
            return false;
        _seeksByline = false;
        return true;
    }

    private bool IsFirstTitle(PagePart part)
    {
        if (!_seeksTitle || !IsTitle(part))
            return false;
        _seeksTitle = false;
        return true;
    }

    private bool IsTitle(PagePart part) => part.Tag is "h1" or "h2" && PageTitle.IsAlike(_title, part.Words());

    // A box that holds one paragraph, or nothing but words, is a paragraph.
    private PagePart Box(PagePart box)
    {
        box.Fill([.. Wrapped(box.Parts)]);
        if (box.Parts.TrueForAll(inner => !inner.IsText || inner.IsBlank) && box.Elements.Take(2).ToList() is [{ Tag: "p" } only]
            && box.Totals.LinkDensity < LinkedParagraph)
        {
            _paragraphs.Add(only);
            return only;
        }

        if (!HoldsBlock(box))
        {
            box.Tag = "p";
            _paragraphs.Add(box);
        }

        return box;
    }

    private static IEnumerable<PagePart> Wrapped(IReadOnlyList<PagePart> parts)
    {
        var run = new List<PagePart>();
        foreach (var part in parts)
        {
            if (part.IsPhrase)
            {
                if (run.Count > 0 || !part.IsBlank)
                    run.Add(part);
                continue;
            }

            if (run.Count > 0)
                yield return Paragraph(run);
            run = [];
            yield return part;
        }

        if (run.Count > 0)
            yield return Paragraph(run);
    }

    private static PagePart Paragraph(List<PagePart> run)
    {
        var paragraph = PagePart.Unmarked("p");
        paragraph.Fill(run[..(run.FindLastIndex(part => !part.IsBlank) + 1)]);
        paragraph.Measure();
        return paragraph;
    }

    private static bool HoldsBlock(PagePart part) => part.Parts.Exists(inner => !inner.IsRemoved && (Blocks.Contains(inner.Tag) || HoldsBlock(inner)));
}
