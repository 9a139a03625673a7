using System.Globalization;

namespace Clippings;

/// <summary>
/// Gives rows that tell of one event one id: the same interval, a shared participant where both have any, and labels and
/// sentences alike by their stems, each weighted by how few dated sentences hold it.
/// </summary>
internal sealed class EventLinker
{
    // What two rows need of the mean of their cosines: on one day, which is the least; within a longer time, and where no participant is shared,
    // or too little told.
    private const double AlikeOnDay = 0.32;
    private const double AlikeInLonger = 0.5;
    private const double AlikeOfNobody = 0.5;
    private const double AlikeOfOthers = 0.8;
    private const double AlikeInLittle = 0.75;

    private readonly List<Event> _rows;
    private readonly SentenceWeights _weights;
    private readonly Dictionary<string, int> _uses;

    private EventLinker(Corpus corpus, List<Event> rows)
    {
        _rows = rows;
        _weights = SentenceWeights.Of(corpus, rows);
        _uses = rows.SelectMany(r => r.Participants).CountBy(p => p, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gives rows the ids of their events.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="rows">Their rows; each is replaced in the list, since there are millions of a large corpus.</param>
    /// <returns>The list.</returns>
    public static List<Event> Link(Corpus corpus, List<Event> rows) => new EventLinker(corpus, rows).Link();

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

        for (var i = 0; i < ids.Length; i++)
            _rows[i] = _rows[i] with { Id = ids[i] };
        return _rows;
    }

    private static string Numbered(string name, int number) => number == 1 ? name : $"{name}-{number}";

    /// <summary>The rows of each event; a row goes to the one that holds the row most like it, the earliest of equals.</summary>
    private List<List<int>> Clusters()
    {
        int[][] intervals = [.. _rows.Index().GroupBy(row => (row.Item.From, row.Item.To), row => row.Index).Select(interval => interval.ToArray())];
        var clusters = new List<List<int>>[intervals.Length];
        using var work = LongWork.Begin("linking events", _rows.Count);
        ParallelWork.For(intervals.Length, at => clusters[at] = Clusters(intervals[at], work));
        return [.. clusters.SelectMany(own => own).OrderBy(cluster => cluster[0])];
    }

    // Rows of other intervals are never one event with these, so that intervals can be linked at once.
    private List<List<int>> Clusters(int[] rows, LongWork work)
    {
        var clusters = new List<List<int>>();
        var clusterOf = new int[rows.Length];
        var words = _weights.Of(rows);
        var index = new StemIndex();
        for (var i = 0; i < rows.Length; i++)
        {
            work.Next();
            var (home, nearest) = (clusters.Count, 0.0);
            foreach (var j in index.Like(words[i].Sentence))
            {
                var nearness = words[i].Likeness(words[j]);
                if (nearness >= AlikeOnDay && nearness >= Needed(_rows[rows[i]].Granularity, words[i], words[j]) && (nearness > nearest || (nearness == nearest && clusterOf[j] < home)))
                    (home, nearest) = (clusterOf[j], nearness);
            }

            index.Add(i, words[i].Sentence);
            clusterOf[i] = home;
            if (home == clusters.Count)
                clusters.Add([]);
            clusters[home].Add(rows[i]);
        }

        return clusters;
    }

    private static double Needed(Granularity granularity, EventWords one, EventWords other)
    {
        if (one.Shared(other) > 0)
            return granularity == Granularity.Day ? AlikeOnDay : AlikeInLonger;
        // "a slaughter of 126,000 head" and "of 128,000", both of 1986: reports of two days, each with the year before.
        if (one.Contradicts(other))
            return double.PositiveInfinity;
        if (one.Participants.Count > 0 && other.Participants.Count > 0)
            return AlikeOfOthers;
        return one.TellsLittle || other.TellsLittle ? AlikeInLittle : AlikeOfNobody;
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
