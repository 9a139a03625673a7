namespace Clippings;

/// <summary>
/// Says what each line of a story is for, by the marks that sites leave: furniture above the title, credits behind
/// captions, labels over lists of links. It cannot tell a subheading of five words or more from a link to another
/// story, and takes a first line that ends in a full stop for a title only where it is short.
/// </summary>
internal sealed class LineRoles
{
    private readonly string[] _texts;
    private readonly IReadOnlyList<Line> _lines;
    private readonly LineRole?[] _roles;
    private readonly ManifestEntry? _stated;
    private readonly StoryShape _shape;

    private LineRoles(string text, IReadOnlyList<Line> lines, ManifestEntry? stated, IReadOnlyDictionary<int, LineRole> known)
    {
        _lines = lines;
        _texts = [.. lines.Select(l => WithoutMark(text[l.Start..l.End].Trim()))];
        _roles = [.. lines.Select(l => known.TryGetValue(l.Number, out var role) ? role : (LineRole?)null)];
        _stated = stated;
        _shape = StoryShape.Of(_texts, lines);
    }

    /// <summary>The lines with their roles; <paramref name="known"/> are roles by line number that the source marks up itself.</summary>
    public static IReadOnlyList<Line> Assign(string text, IReadOnlyList<Line> lines, ManifestEntry? stated, IReadOnlyDictionary<int, LineRole> known)
    {
        if (lines.Count <= 1)
            return lines;
        var roles = new LineRoles(text, lines, stated, known);
        roles.MarkPlainCases();
        roles.MarkTop();
        roles.MarkLinks();
        return [.. lines.Select((line, i) => line with { Role = roles._roles[i] ?? LineRole.Body })];
    }

    private void MarkPlainCases()
    {
        for (var i = 0; i < _texts.Length; i++)
            _roles[i] ??= Plain(_texts[i]);
        // The same caption is often printed twice, the second time with its credit.
        for (var i = _texts.Length - 2; i >= 0; i--)
        {
            if (_roles[i] is null && _roles[i + 1] == LineRole.Caption && _texts[i + 1].StartsWith(_texts[i], StringComparison.Ordinal))
                _roles[i] = LineRole.Caption;
        }
    }

    /// <summary>The role that a line's own words give it, whatever stands around; null where they give none. A long line is a paragraph.</summary>
    public static LineRole? Plain(string line) => line.Length > 1500 ? null
        : SiteFurniture.Matches(line) ? LineRole.Chrome
        : CorrectionNotes.Matches(line) ? LineRole.Correction
        : CreditLines.IsCredit(line) ? LineRole.Credit
        : CreditLines.IsCaption(line) ? LineRole.Caption
        : RelatedLinks.HasLabel(line) ? LineRole.Related
        : null;

    private void MarkTop()
    {
        var top = TopMatter.Find(_texts, _lines, _roles, _stated);
        foreach (var i in top.Chrome)
            _roles[i] = LineRole.Chrome;
        if (top.Headline is { } headline)
            _roles[headline] = LineRole.Headline;
        foreach (var i in top.Deck)
            _roles[i] = LineRole.Deck;
    }

    private void MarkLinks()
    {
        var inList = false;
        var onSite = _roles.Where((role, i) => role is LineRole.Caption or LineRole.Related || (role == LineRole.Chrome && SiteFurniture.Matches(_texts[i]))).Any();
        for (var i = FirstBody(); i < _texts.Length; i++)
        {
            if (_roles[i] == LineRole.Related)
                inList = RelatedLinks.OpensList(_texts[i]);
            else if (_roles[i] is null && (inList ? _shape.IsListItem(i) : _shape.IsLink(i, onSite)))
                _roles[i] = LineRole.Related;
            else if (_roles[i] is null or LineRole.Body)
                inList = false;
        }
    }

    // A byte-order mark inside a text is no letter; a line of nothing else is a line all the same.
    private static string WithoutMark(string line) => line.TrimStart('\uFEFF') is { Length: > 0 } rest ? rest : line;

    private int FirstBody()
    {
        var first = Array.FindIndex(_roles, r => r is null);
        return first < 0 ? _roles.Length : first + 1;
    }
}
