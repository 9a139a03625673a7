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
    private readonly IReadOnlyList<StemVector> _words;
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
        var ids = new string[_rows.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cluster in Clusters().Watched())
        {
            var name = Name(cluster);
            var number = numbers.GetValueOrDefault(name, 1);
            while (!taken.Add(Numbered(name, number)))
                number++;
            numbers[name] = number;
            foreach (var i in cluster)
                ids[i] = Numbered(name, number);
        }

        return [.. _rows.Select((row, i) => row with { Id = ids[i] })];
    }

    private static string Numbered(string name, int number) => number == 1 ? name : $"{name}-{number}";

    /// <summary>The rows of each event; a row goes to the one that holds the row most like it, the earliest of equals.</summary>
    private List<List<int>> Clusters()
    {
        var clusters = new List<List<int>>();
        var clusterOf = new int[_rows.Count];
        var byInterval = new Dictionary<(DateOnly From, DateOnly To), StemIndex>();
        using var work = LongWork.Begin("linking events", _rows.Count);
        for (var i = 0; i < _rows.Count; i++)
        {
            work.Next();
            var interval = (_rows[i].From, _rows[i].To);
            if (!byInterval.TryGetValue(interval, out var index))
                byInterval[interval] = index = new StemIndex();
            var (home, nearest) = (clusters.Count, Alike);
            foreach (var j in index.Like(_words[i]))
            {
                var nearness = _words[i].Cosine(_words[j]);
                if (nearness > nearest || (nearness == nearest && clusterOf[j] < home))
                    (home, nearest) = (clusterOf[j], nearness);
            }

            index.Add(i, _words[i]);
            clusterOf[i] = home;
            if (home == clusters.Count)
                clusters.Add([]);
            clusters[home].Add(i);
        }

        return clusters;
    }

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
