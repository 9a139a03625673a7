using System.Text;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>
/// An element of a page, or a run of its text, in a tree of our own: what is hidden or only works the page is not in it,
/// and parts can be taken out, moved and renamed while the page's own elements stay as they are.
/// </summary>
internal sealed class PagePart(string tag, IElement? source, PartMarks marks, string text = "")
{
    private const string TextTag = "#text";

    /// <summary>The element's name in lower case.</summary>
    public string Tag { get; set; } = tag;

    /// <summary>The element that it stands for; null for text and for what the page does not mark.</summary>
    public IElement? Source { get; } = source;

    /// <summary>The characters of a run of text, white space as the page has it.</summary>
    public string Text { get; } = text;

    public string ClassName { get; } = marks.ClassName;

    public string Id { get; } = marks.Id;

    /// <summary>What it is to those who listen to pages, such as <c>navigation</c>; null where it says nothing.</summary>
    public string? Role { get; } = marks.Role;

    public PagePart? Parent { get; private set; }

    public List<PagePart> Parts { get; private set; } = [];

    /// <summary>True where it can stand inside a line of text.</summary>
    public bool IsPhrase { get; set; }

    /// <summary>True for a table whose cells belong together, false for one that only lays out a page.</summary>
    public bool IsDataTable { get; set; }

    /// <summary>True where a table of data stands inside.</summary>
    public bool HoldsDataTable { get; set; }

    /// <summary>How much like a story's own element it is; null where no paragraph below it was scored.</summary>
    public double? Score { get; set; }

    /// <summary>What stands inside it, as last measured; of text, what it says.</summary>
    public PartTotals Totals { get; private set; }

    public bool IsText => Tag == TextTag;

    public bool IsBlank => Tag == "br" || (IsText && string.IsNullOrWhiteSpace(Text));

    /// <summary>True once it was taken out; it stays in the list of its parent, so that taking out many costs no more than one each.</summary>
    public bool IsRemoved { get; private set; }

    public IEnumerable<PagePart> Elements => Parts.Where(part => !part.IsText && !part.IsRemoved);

    public static PagePart OfText(string text) => new(TextTag, null, PartMarks.None, text) { IsPhrase = true, Totals = PartTotals.OfText(text) };

    /// <summary>A part that the page does not mark.</summary>
    public static PagePart Unmarked(string tag) => new(tag, null, PartMarks.None);

    public string? Attribute(string name) => Source?.GetAttribute(name);

    public void Add(PagePart part)
    {
        part.Parent = this;
        Parts.Add(part);
    }

    /// <summary>Makes a list that nobody else holds its parts.</summary>
    public void Fill(List<PagePart> parts)
    {
        Parts = parts;
        foreach (var part in parts)
            part.Parent = this;
    }

    /// <summary>Takes it out of the tree; the totals of what it stood in follow.</summary>
    public void Remove()
    {
        var weight = Totals + PartTotals.Own(this);
        for (var above = Parent; above is not null; above = above.Parent)
            above.Totals -= weight;
        IsRemoved = true;
    }

    /// <summary>Counts anew what stands in it and in all below.</summary>
    public PartTotals Measure()
    {
        if (IsText)
            return Totals;
        var totals = default(PartTotals);
        foreach (var part in Parts)
        {
            if (part.IsRemoved)
                continue;
            totals += part.Measure();
            if (!part.IsText)
                totals += PartTotals.Own(part);
        }

        return Totals = totals;
    }

    public IEnumerable<PagePart> Above()
    {
        for (var above = Parent; above is not null; above = above.Parent)
            yield return above;
    }

    /// <summary>The elements below it in the order of the page.</summary>
    public IEnumerable<PagePart> Below()
    {
        var open = new Stack<PagePart>(Enumerable.Reverse(Elements));
        while (open.TryPop(out var part))
        {
            yield return part;
            for (var i = part.Parts.Count - 1; i >= 0; i--)
            {
                if (!part.Parts[i].IsText && !part.Parts[i].IsRemoved)
                    open.Push(part.Parts[i]);
            }
        }
    }

    /// <summary>Its words with one space between.</summary>
    public string Words()
    {
        var words = new StringBuilder();
        Collect(words);
        return PageSpaces.Tidy(words.ToString());
    }

    private void Collect(StringBuilder words)
    {
        if (IsRemoved)
            return;
        words.Append(Text);
        foreach (var part in Parts)
            part.Collect(words);
        words.Append(IsPhrase && Tag != "br" ? "" : " ");
    }
}
