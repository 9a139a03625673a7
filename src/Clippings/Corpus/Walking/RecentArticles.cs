namespace Clippings;

/// <summary>
/// The articles that were read last. What a reading finds takes some forty times the room of the text, so that it is kept
/// for these alone: a corpus of a few megabytes is read once for all analyses, and a larger one again for each.
/// </summary>
internal static class RecentArticles
{
    private static readonly Lock Adding = new();
    private static readonly Queue<(ArticleMemory Memory, int Length)> Kept = new();
    private static long _length;

    /// <summary>How many characters the articles may have that are kept.</summary>
    public static long Most { get; set; } = 5 << 20;

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
        }
    }
}
