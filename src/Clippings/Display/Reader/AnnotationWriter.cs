using System.Text;

namespace Clippings;

/// <summary>Writes an annotated article as HTML.</summary>
internal sealed class AnnotationWriter
{
    private readonly StringBuilder _html = new();
    private readonly AnnotatedArticle _annotated;
    private readonly string _text;
    private readonly string _prefix;
    private readonly Dictionary<string, string> _colours;
    private readonly HashSet<int> _ids = [];

    public AnnotationWriter(AnnotatedArticle annotated)
    {
        _annotated = annotated;
        _text = annotated.Article.Text;
        _prefix = IdOf(annotated.Article.Id);
        _colours = annotated.Marks.Where(a => a.Group is not null)
            .CountBy(a => a.Group!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Value).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select((g, i) => (g.Key, Colour: Palette.Group(i))).ToDictionary(g => g.Key, g => g.Colour, StringComparer.Ordinal);
    }

    public string Write()
    {
        _html.Append($"<section class=\"clippings-reader\" aria-label=\"{HtmlWords.Escape(_annotated.Article.Headline ?? _annotated.Article.Id)}, annotated\" style=\"max-width:42em;line-height:1.7\">\n");
        WriteLegend();
        var next = 0;
        foreach (var line in _annotated.Article.Lines)
        {
            var aside = line.Role is LineRole.Chrome or LineRole.Related or LineRole.Credit;
            _html.Append(line.Role == LineRole.Headline ? "<p style=\"font-size:1.3em;font-weight:bold\">" : aside ? "<p style=\"opacity:.7;font-size:.85em\">" : "<p>");
            WriteStretch(line.Start, line.End, ref next);
            _html.Append("</p>\n");
        }

        return _html.Append("</section>").ToString();
    }

    private void WriteLegend()
    {
        if (_colours.Count == 0)
            return;
        _html.Append("<ul class=\"clippings-legend\" style=\"list-style:none;padding:0;font-size:.85em\">\n");
        foreach (var (group, colour) in _colours)
        {
            var marks = _annotated.Marks.Where(a => a.Group == group).ToList();
            _html.Append($"<li style=\"display:inline-block;margin-right:1.2em;border-bottom:3px solid {colour}\"><b>{HtmlWords.Escape(marks[0].Label)}</b> {HtmlWords.Escape(group)} ({marks.Count})</li>\n");
        }

        _html.Append("</ul>\n");
        if (_annotated.Marks.Any(a => a.Uncertain))
            _html.Append("<p style=\"font-size:.85em\">A dashed line and a question mark: the rule is often wrong in such a case.</p>\n");
    }

    // Marks inside a mark are written inside it; what reaches beyond is cut at its end.
    private void WriteStretch(int start, int end, ref int next)
    {
        var at = start;
        while (next < _annotated.Marks.Count && _annotated.Marks[next].Start < end)
        {
            var mark = _annotated.Marks[next++];
            if (mark.End <= at || mark.End <= mark.Start)
                continue;
            var from = Math.Max(mark.Start, at);
            var to = Math.Min(mark.End, end);
            _html.Append(HtmlWords.Escape(_text[at..from]));
            Open(mark);
            WriteStretch(from, to, ref next);
            Close(mark);
            at = to;
        }

        _html.Append(HtmlWords.Escape(_text[at..end]));
    }

    private void Open(TextMark mark)
    {
        var id = _ids.Add(mark.Start) ? $" id=\"{_prefix}-{mark.Start}\"" : "";
        var note = mark.Note.Length > 0 ? $" title=\"{HtmlWords.Escape(mark.Note)}\"" : "";
        _html.Append($"<span class=\"clippings-{HtmlWords.Escape(mark.Kind)}\"{id}{note} style=\"{Style(mark)}\">");
    }

    private void Close(TextMark mark)
    {
        _html.Append("</span>");
        if (mark.Label.Length == 0)
            return;
        var label = HtmlWords.Escape(mark.Label) + (mark.Uncertain ? "?" : "");
        var style = "font-size:.7em;font-weight:bold;margin-left:.2em";
        var describe = mark.Note.Length > 0 ? $" aria-label=\"{HtmlWords.Escape(mark.Note)}\"" : "";
        _html.Append(mark.Target is { } target
            ? $"<sup><a href=\"#{_prefix}-{target}\"{describe} style=\"{style}\">{label}</a></sup>"
            : $"<sup style=\"{style}\">{label}</sup>");
    }

    private string Style(TextMark mark) =>
        mark.Group is { } group
            ? $"border-bottom:{(mark.Uncertain ? "2px dashed" : "3px solid")} {_colours[group]}"
            : "border-bottom:1px dotted currentColor";

    // Letters and digits as they are, anything else by its code: no two article ids share an id.
    private static string IdOf(string id)
    {
        var result = new StringBuilder("a-");
        foreach (var c in id)
        {
            if (char.IsAsciiLetterOrDigit(c))
                result.Append(c);
            else
                result.Append('_').Append(((int)c).ToString("x4"));
        }

        return result.ToString();
    }
}
