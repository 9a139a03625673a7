using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>The paragraphs of a page's mark-up in their order; a row of a table is one.</summary>
internal sealed class PageBlocks
{
    private static readonly FrozenSet<string> Breaks =
        FrozenSet.Create(StringComparer.Ordinal, "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "blockquote", "pre", "center", "section", "article", "form", "hr", "body", "h1", "h2", "h3", "h4", "h5", "h6");

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(StringComparer.Ordinal, "style", "script", "noscript", "template", "head", "title", "select", "button");

    private readonly List<ExportBlock> _blocks = [];
    private readonly StringBuilder _text = new();

    private PageBlocks()
    {
    }

    /// <summary>The paragraphs below an element.</summary>
    public static List<ExportBlock> Of(IElement root)
    {
        var blocks = new PageBlocks();
        blocks.Walk(root, inRow: false);
        blocks.Close();
        return blocks._blocks;
    }

    private void Walk(IElement element, bool inRow)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                Append(text.Data);
            else if (node is IElement child && !Silent.Contains(child.LocalName))
                Enter(child, inRow);
        }
    }

    // A line feed of the mark-up is a space.
    private void Append(string text)
    {
        var from = _text.Length;
        _text.Append(text).Replace('\n', ' ', from, text.Length);
    }

    private void Enter(IElement element, bool inRow)
    {
        if (element.LocalName == "br")
        {
            _text.Append(inRow ? ' ' : '\n');
            return;
        }

        var isRow = element.LocalName == "tr";
        var breaks = isRow || (!inRow && Breaks.Contains(element.LocalName));
        if (breaks)
            Close();
        Walk(element, inRow || isRow);
        if (breaks)
            Close();
        else if (inRow)
            _text.Append(' ');
    }

    // A list's bullet stands in a paragraph of its own.
    private void Close()
    {
        var paragraph = ExportBlock.Lines(_text.ToString());
        _text.Clear();
        if (paragraph is not ("" or "•"))
            _blocks.Add(new(paragraph));
    }
}
