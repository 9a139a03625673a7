using System.Text;

namespace Clippings;

/// <summary>Reads the parts of a story as lines: a block begins a paragraph, text beside blocks is one of its own, a line break ends a line.</summary>
internal sealed class PageLines
{
    // A box named after captions that holds more than this is the story's.
    private const int LongestCaption = 800;

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre",
        "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ];

    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _line = new();
    private int _linked;
    private bool _opens = true;

    /// <summary>The lines that are not empty, in order.</summary>
    public static IReadOnlyList<PageLine> Of(PagePart story)
    {
        var lines = new PageLines();
        lines.Read(story, new(Role: null, IsSet: false, IsLinked: false));
        lines.End(role: null, opens: true);
        return lines._lines;
    }

    private void Read(PagePart part, Setting setting)
    {
        if (part.IsRemoved)
            return;
        if (part.IsText)
        {
            Write(part.Text, setting);
        }
        else if (part.Tag == "br")
        {
            End(setting.Role, opens: false);
        }
        else if (IsCaption(part))
        {
            Block(part, setting, setting with { Role = LineRole.Caption });
        }
        else if (Blocks.Contains(part.Tag))
        {
            Block(part, setting, setting with { IsSet = setting.IsSet || part.Tag == "pre" });
        }
        else
        {
            Inside(part, setting with { IsLinked = setting.IsLinked || part.Tag == "a" });
            // Cells of a row stand apart.
            if (part.Tag is "td" or "th")
                _line.Append(' ');
        }
    }

    private void Block(PagePart part, Setting around, Setting within)
    {
        End(around.Role, opens: true);
        Inside(part, within);
        End(within.Role, opens: true);
    }

    private void Inside(PagePart part, Setting setting)
    {
        foreach (var inner in part.Parts)
            Read(inner, setting);
    }

    private void Write(string text, Setting setting)
    {
        foreach (var (i, line) in (setting.IsSet ? text.Split('\n') : [text]).Index())
        {
            if (i > 0)
                End(setting.Role, opens: false);
            _line.Append(line);
            _linked += setting.IsLinked ? line.Trim().Length : 0;
        }
    }

    private void End(LineRole? role, bool opens)
    {
        if (PageSpaces.Tidy(_line.ToString()) is { Length: > 0 } text)
        {
            _lines.Add(new PageLine(text, role, _opens, IsLink: 2 * _linked > text.Length));
            _opens = opens;
        }

        _opens |= opens;
        _line.Clear();
        _linked = 0;
    }

    private static bool IsCaption(PagePart part) =>
        part.Tag == "figcaption" || (part.ClassName.Contains("caption", StringComparison.OrdinalIgnoreCase) && part.Totals.Length <= LongestCaption);

    /// <summary>How text is set where it stands: the role that the mark-up gives it, white space kept, linked.</summary>
    private readonly record struct Setting(LineRole? Role, bool IsSet, bool IsLinked);
}
