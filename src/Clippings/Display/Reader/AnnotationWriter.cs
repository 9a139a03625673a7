using System.Text;

namespace Clippings;

/// <summary>Writes an annotated article as HTML.</summary>
internal sealed class AnnotationWriter
{
    /// <summary>Fewer lines are read faster than opened.</summary>
    private const int FewestFolded = 3;

    private readonly StringBuilder _html = new();
    private readonly AnnotatedArticle _annotated;
    private readonly string _text;
    private readonly string _prefix;
    private readonly Dictionary<string, string> _colours;
    private readonly HashSet<int> _ids = [];
    private readonly HashSet<int> _targets;
    private readonly bool _isPage;
    private readonly bool _folds;

    /// <param name="annotated">The article.</param>
    /// <param name="isPage">
    /// Whether it is a page of its own, with a style sheet that knows the kinds of marks and has the role of each line
    /// told; elsewhere styles stand inline, and ids are made of the article's.
    /// </param>
    /// <param name="folds">Whether lines in a row that have no mark are folded.</param>
    public AnnotationWriter(AnnotatedArticle annotated, bool isPage = false, bool folds = false)
    {
        _annotated = annotated;
        _isPage = isPage;
        _folds = folds;
        _text = annotated.Article.Text;
        _prefix = isPage ? "m" : IdOf(annotated.Article.Id);
        _targets = [.. annotated.Marks.Select(mark => mark.Target).OfType<int>()];
        _colours = annotated.Marks.Where(a => a.Group is not null)
            .CountBy(a => a.Group!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Value).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select((g, i) => (g.Key, Colour: Palette.Group(i))).ToDictionary(g => g.Key, g => g.Colour, StringComparer.Ordinal);
    }

    public string Write()
    {
        _html.Append($"<section class=\"clippings-reader\" aria-label=\"{HtmlWords.Escape(_annotated.Article.Headline ?? _annotated.Article.Id)}, annotated\"{Inline("max-width:42em;line-height:1.7")}>\n");
        WriteLegend();
        var next = 0;
        var lines = _annotated.Article.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            var bare = _folds ? lines.Skip(i).TakeWhile(line => !IsMarked(line)).Count() : 0;
            if (bare >= FewestFolded)
                _html.Append($"<details><summary{Inline("font-size:.85em")}>{Wording.Count(bare, "line")} without a mark</summary>\n");
            for (var end = i + Math.Max(1, bare); i < end; i++)
                WriteLine(lines[i], ref next);
            i--;
            if (bare >= FewestFolded)
                _html.Append("</details>\n");
        }

        return _html.Append("</section>").ToString();
    }

    private bool IsMarked(Line line) => _annotated.Marks.Any(mark => mark.Start < line.End && mark.End > line.Start);

    private void WriteLine(Line line, ref int next)
    {
        OpenLine(line.Role);
        WriteStretch(line.Start, line.End, ref next);
        _html.Append("</p>\n");
    }

    private void OpenLine(LineRole role)
    {
        if (_isPage)
        {
            var name = role.ToString().ToLowerInvariant();
            _html.Append(role == LineRole.Body ? "<p>" : $"<p class=\"{name}\"><span class=\"role\">{name}</span> ");
            return;
        }

        var isAside = role is LineRole.Chrome or LineRole.Related or LineRole.Credit;
        _html.Append(role == LineRole.Headline ? "<p style=\"font-size:1.3em;font-weight:bold\">" : isAside ? "<p style=\"opacity:.7;font-size:.85em\">" : "<p>");
    }

    private void WriteLegend()
    {
        if (_colours.Count == 0)
            return;
        _html.Append($"<ul class=\"{(_isPage ? "speakers" : "clippings-legend")}\"{Inline("list-style:none;padding:0;font-size:.85em")}>\n");
        foreach (var (group, colour) in _colours)
        {
            // What was parted has its label behind the last part.
            var marks = _annotated.Marks.Where(a => a.Group == group && a.Label.Length > 0).ToList();
            _html.Append($"<li style=\"{(_isPage ? "" : "display:inline-block;margin-right:1.2em;")}border-bottom:3px solid {colour}\"><b>{HtmlWords.Escape(marks.FirstOrDefault()?.Label)}</b> {HtmlWords.Escape(group)} ({Math.Max(1, marks.Count)})</li>\n");
        }

        _html.Append("</ul>\n");
        if (_annotated.Marks.Any(a => a.Uncertain))
            _html.Append($"<p{Inline("font-size:.85em")}>A dashed line and a question mark: the rule is often wrong in such a case.</p>\n");
    }

    // Marks inside a mark are written inside it; what reaches beyond is cut at its end.
    private void WriteStretch(int start, int end, ref int next)
    {
        var at = start;
        while (next < _annotated.Marks.Count && _annotated.Marks[next].Start < end)
        {
            var mark = _annotated.Marks[next++];
            if (mark.End <= at || mark.End <= mark.Start)
            {
                // What an earlier mark of the same words has taken can still be led to.
                if (mark.Kind == TextMark.Place)
                    _html.Append($"<span id=\"{PlaceOf(mark)}\"></span>");
                continue;
            }

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
        if (mark.Kind == TextMark.Place)
        {
            _html.Append($"<mark class=\"place\" id=\"{PlaceOf(mark)}\">");
            return;
        }

        var id = (!_isPage || _targets.Contains(mark.Start)) && _ids.Add(mark.Start) ? $" id=\"{_prefix}-{mark.Start}\"" : "";
        var note = mark.Note.Length > 0 ? $" title=\"{HtmlWords.Escape(mark.Note)}\"" : "";
        _html.Append(_isPage
            ? $"<span class=\"{HtmlWords.Escape(mark.Kind)}{(mark.Uncertain ? " unsure" : "")}\"{id}{note}{(mark.Group is { } group ? $" style=\"border-color:{_colours[group]}\"" : "")}>"
            : $"<span class=\"clippings-{HtmlWords.Escape(mark.Kind)}\"{id}{note} style=\"{Style(mark)}\">");
    }

    private void Close(TextMark mark)
    {
        _html.Append(mark.Kind == TextMark.Place ? "</mark>" : "</span>");
        if (mark.Label.Length == 0)
            return;
        var label = HtmlWords.Escape(mark.Label) + (mark.Uncertain ? "?" : "");
        var style = Inline("font-size:.7em;font-weight:bold;margin-left:.2em");
        // Who speaks to a page says what is printed, so the name of a link begins with it.
        var more = _isPage ? mark.Group ?? "" : mark.Note;
        var said = more.Length == 0 ? "" : $"{mark.Label}{(mark.Uncertain ? "?" : "")}: {more}";
        var describe = said.Length > 0 ? $" aria-label=\"{HtmlWords.Escape(said)}\"" : "";
        _html.Append(mark.Target is { } target
            ? $"<sup><a href=\"#{(mark.TargetArticle is { } other ? IdOf(other) : _prefix)}-{target}\"{describe}{style}>{label}</a></sup>"
            : $"<sup{style}>{label}</sup>");
    }

    private string Inline(string style) => _isPage ? "" : $" style=\"{style}\"";

    // The note of a place has the offsets of the whole passage, of which the mark may be the first part.
    private static string PlaceOf(TextMark mark) => $"p-{mark.Note}";

    private string Style(TextMark mark) =>
        mark.Group is { } group ? $"border-bottom:{(mark.Uncertain ? "2px dashed" : "3px solid")} {_colours[group]}"
        : mark.Kind == TextMark.Shared ? $"border-bottom:2px solid {Palette.Group(0)}"
        : mark.Kind == TextMark.Changed ? "font-weight:bold"
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
