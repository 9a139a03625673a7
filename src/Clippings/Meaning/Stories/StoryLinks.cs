namespace Clippings;

/// <summary>How alike articles are that may tell of one story, in hundredths.</summary>
internal sealed class StoryLinks
{
    /// <summary>A week: what is told later tells what came of it.</summary>
    public const int DaysApart = 7;

    // Set by reading the stories of a wire of 1987, of undated stories of 2004 and 2005 and of three outlets in one week.
    private static readonly (int Dated, int Undated) OfModel = (44, 60);
    private static readonly (int Dated, int Undated) OfWords = (27, 50);
    private const double LeastNames = 0.1;

    private readonly Dictionary<(int A, int B), int> _likeness;

    public StoryLinks(Meaning meaning, int days)
    {
        var articles = meaning.Corpus.Articles;
        var contents = new StoryContents(meaning);
        var limits = meaning.Encoder is null ? OfWords : OfModel;
        Limit = limits.Dated;
        var found = new List<((int, int) Pair, int Likeness)>[articles.Count];
        using var work = LongWork.Begin("comparing stories", articles.Count);
        ParallelWork.For(articles.Count, one =>
        {
            work.Next();
            found[one] = [];
            foreach (var (other, names) in contents.SharingNames(one))
            {
                var known = articles[one].Published is not null && articles[other].Published is not null;
                if (names < LeastNames || (known && Math.Abs(articles[one].Published!.Value.DayNumber - articles[other].Published!.Value.DayNumber) > days))
                    continue;
                // What has no day has to be that much more alike.
                var likeness = (int)Math.Round(100 * contents.Likeness(one, other, names)) - (known ? 0 : limits.Undated - limits.Dated);
                if (likeness > 0)
                    found[one].Add(((one, other), likeness));
            }
        });
        _likeness = found.SelectMany(pairs => pairs).ToDictionary(pair => pair.Pair, pair => pair.Likeness);
    }

    /// <summary>From which mean on articles tell of one story.</summary>
    public int Limit { get; }

    /// <summary>All pairs that are alike at all, the earlier of the corpus first.</summary>
    public IReadOnlyDictionary<(int A, int B), int> All => _likeness;

    /// <summary>How alike two are.</summary>
    public int Between(int one, int other) => _likeness.GetValueOrDefault((Math.Min(one, other), Math.Max(one, other)));
}
