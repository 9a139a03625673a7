using System.Globalization;

namespace Clippings;

/// <summary>
/// Gives rows that tell of one event one id: the same interval, and sentences alike by the cosine of their stems, each
/// weighted by how few dated sentences hold it (Salton and Buckley 1988).
/// </summary>
internal sealed class EventLinker
{
    private const double Alike = 0.22;

    private readonly List<Event> _rows;
    private readonly List<Dictionary<string, double>> _words;
    private readonly Dictionary<string, int> _uses;

    private EventLinker(Corpus corpus, List<Event> rows)
    {
        _rows = rows;
        _words = SentenceWeights.Of(corpus, rows);
        _uses = rows.SelectMany(r => r.Participants).CountBy(p => p, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    public static IReadOnlyList<Event> Link(Corpus corpus, List<Event> rows) => new EventLinker(corpus, rows).Link();

    private List<Event> Link()
    {
        var clusters = new List<List<int>>();
        for (var i = 0; i < _rows.Count; i++)
        {
            var home = clusters
                .Where(c => Same(_rows[c[0]], _rows[i]))
                .Select(c => (Cluster: c, Nearness: c.Max(j => SentenceWeights.Cosine(_words[i], _words[j]))))
                .Where(c => c.Nearness >= Alike)
                .OrderByDescending(c => c.Nearness)
                .FirstOrDefault().Cluster;
            if (home is null)
                clusters.Add([i]);
            else
                home.Add(i);
        }

        var ids = new string[_rows.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            var id = Name(cluster);
            var number = 1;
            while (!taken.Add(number == 1 ? id : $"{id}-{number}"))
                number++;
            foreach (var i in cluster)
                ids[i] = number == 1 ? id : $"{id}-{number}";
        }

        return [.. _rows.Select((row, i) => row with { Id = ids[i] })];
    }

    private static bool Same(Event a, Event b) => a.From == b.From && a.To == b.To;

    /// <summary>The interval and the participant that most rows of the event share, the rarer one of equals: <c>2022-01-10-geneva</c>.</summary>
    private string Name(List<int> cluster)
    {
        var row = _rows[cluster[0]];
        var from = row.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var when = row.Granularity == Granularity.Day ? from : $"{from}-{row.Granularity.ToString().ToLowerInvariant()}";
        var who = cluster.SelectMany(i => _rows[i].Participants).GroupBy(p => p, StringComparer.Ordinal)
            .OrderByDescending(p => p.Count()).ThenBy(p => _uses[p.Key]).ThenBy(p => p.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        return who is null ? when : $"{when}-{Slug(who)}";
    }

    private static string Slug(string name) =>
        string.Join('-', name.ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
