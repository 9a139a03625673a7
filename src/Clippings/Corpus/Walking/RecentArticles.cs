namespace Clippings;

/// <summary>
/// The articles that were read last. What a reading finds takes some forty times the room of the text, so that it is kept
/// for these alone: a corpus of a few megabytes is read once for all analyses, and a larger one again for each.
/// </summary>
internal static class RecentArticles
{
    // What is read ahead, and a little more.
    private const int Few = 1 << 19;

    private static readonly Lock Adding = new();
    private static readonly Queue<(ArticleMemory Memory, int Length)> Kept = new();
    private static long _length;
    private static HeapGrowth? _growth;

    /// <summary>How many characters the articles may have that are kept.</summary>
    public static long Most { get; set; } = 5 << 20;

    /// <summary>
    /// Keeps few while work goes over all articles of a corpus a time or two: of more than can be kept, the first are gone when it
    /// comes back to them.
    /// </summary>
    public static IDisposable? Over(Corpus corpus) => AreFewerThan(corpus) ? new Fewer() : null;

    /// <summary>Whether a corpus has more text than is kept.</summary>
    public static bool AreFewerThan(Corpus corpus) => corpus.Length > Most;

    /// <summary>Adds an article, and lets go what was derived of the earliest where they are too much.</summary>
    public static void Add(ArticleMemory memory, int length)
    {
        lock (Adding)
        {
            Kept.Enqueue((memory, length));
            _length += length;
            // The last stays, however long.
            while (_length > Most && Kept.Count > 1)
            {
                var (earliest, its) = Kept.Dequeue();
                _length -= its;
                earliest.Forget();
            }

            _growth?.Add(length);
        }
    }

    /// <summary>Clears away what reading left behind, where a large corpus is gone over: before work that needs much room itself.</summary>
    public static void Settle()
    {
        lock (Adding)
            _growth?.Look();
    }

    private sealed class Fewer : IDisposable
    {
        private readonly long _before = Most;

        public Fewer() => (Most, _growth) = (Few, new());

        public void Dispose() => (Most, _growth) = (_before, null);
    }
}
