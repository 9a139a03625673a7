namespace Clippings;

/// <summary>The lines of all articles of a stored corpus, in few bytes; those of an article are made when they are asked for.</summary>
internal sealed class StoredLines
{
    private readonly Dictionary<string, (int From, int Count)> _of = new(StringComparer.Ordinal);
    private readonly List<(int Number, int Start, int End, LineRole Role)> _lines = [];

    /// <summary>Reads the table <c>lines</c>.</summary>
    /// <param name="table">The table.</param>
    public StoredLines(StoredTable table)
    {
        foreach (var rows in table.Groups())
        {
            var (articles, numbers, starts, ends, roles) = (rows.Texts("article"), rows.Integers("line"), rows.Integers("start"), rows.Integers("end"), rows.Texts("role"));
            for (var i = 0; i < rows.Count; i++)
            {
                var (from, count) = _of.GetValueOrDefault(articles[i]!, (_lines.Count, 0));
                _of[articles[i]!] = (from, count + 1);
                _lines.Add((numbers[i] ?? 0, starts[i] ?? 0, ends[i] ?? 0, Enum.Parse<LineRole>(roles[i]!, ignoreCase: true)));
            }
        }
    }

    /// <summary>The lines of an article.</summary>
    /// <param name="article">Its id.</param>
    public IReadOnlyList<Line> Of(string article) => _of.TryGetValue(article, out var run)
        ? _lines.GetRange(run.From, run.Count).ConvertAll(line => new Line(article, line.Number, line.Start, line.End, line.Role))
        : [];
}
