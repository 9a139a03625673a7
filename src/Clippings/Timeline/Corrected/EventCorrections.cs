namespace Clippings;

/// <summary>
/// What corrections say of events. Rows are known by where their times start, and events by the ids that they have without
/// any correction of events, so that no line changes what another speaks of.
/// </summary>
internal sealed class EventCorrections
{
    private readonly IReadOnlyList<Event> _linked;
    private readonly HashSet<string> _ids;
    private readonly HashSet<CorrectionLine> _applied = new(ReferenceEqualityComparer.Instance);

    /// <summary>Corrects rows.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="linked">Their events, uncorrected.</param>
    public EventCorrections(Corpus corpus, IReadOnlyList<Event> linked)
    {
        (_linked, _ids) = (linked, []);
        var lines = corpus.Articles.SelectMany(article => article.Corrections.On(Correctable.Events).Select(line => (article.Id, Line: line)))
            .ToDictionary(found => (found.Id, found.Line.Start!.Value), found => found.Line);
        Rows = lines.Count == 0 ? linked : Corrected(lines);
    }

    /// <summary>The rows, corrected.</summary>
    public IReadOnlyList<Event> Rows { get; }

    /// <summary>The lines that put a row right.</summary>
    public IReadOnlyCollection<CorrectionLine> Applied => _applied;

    /// <summary>Why a line is not applied.</summary>
    /// <param name="article">The article that it is on.</param>
    /// <param name="line">The line.</param>
    public string Problem(string article, CorrectionLine line)
    {
        if (_linked.Any(row => row.Article == article && row.TextStart == line.Start))
            return $"there is no event '{line.Value}'{Nearest.Hint(line.Value, _ids).TrimEnd('?')}: write the id that the column event of events has, {CorrectedValue.Own} for an event of its own, or nothing where there is none";
        int[] times = [.. _linked.Where(row => row.Article == article && row.Start == line.Start).Select(row => row.TextStart)];
        return times.Length == 0
            ? "no time starts there that dates an event: write the text_start that the table events has now, or remove the row"
            : $"a sentence starts there: write the text_start of its event as start, {string.Join(" or ", times)}";
    }

    private List<Event> Corrected(Dictionary<(string, int), CorrectionLine> lines)
    {
        _ids.UnionWith(_linked.Select(row => row.Id));
        var own = new Dictionary<CorrectionLine, string>(ReferenceEqualityComparer.Instance);
        foreach (var row in _linked)
        {
            if (lines.GetValueOrDefault((row.Article, row.TextStart)) is { Value: CorrectedValue.Own } line)
                own.Add(line, Parted(row));
        }

        var rows = new List<Event>(_linked.Count);
        foreach (var row in _linked)
        {
            var line = lines.GetValueOrDefault((row.Article, row.TextStart));
            var id = line is null ? row.Id : own.GetValueOrDefault(line, line.Value);
            if (id.Length > 0)
                rows.Add(_ids.Contains(id) ? row with { Id = id } : row);
            if (line is not null && (id.Length == 0 || _ids.Contains(id)))
                _applied.Add(line);
        }

        return rows;
    }

    // By its article, so that it stays when other rows are parted from the event.
    private string Parted(Event row)
    {
        var name = $"{row.Id}-{row.Article}";
        var id = name;
        for (var number = 2; !_ids.Add(id); number++)
            id = FormattableString.Invariant($"{name}-{number}");
        return id;
    }
}
