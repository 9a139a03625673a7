using System.Collections.Concurrent;

namespace Clippings;

/// <summary>
/// What was found in articles, kept in a file from one run to the next, so that a folder that grows costs what is new. Safe to
/// delete. What can't be read is found anew, and what can't be written is not kept; nothing fails for it.
/// </summary>
/// <param name="file">Where findings are looked up and kept; null for nowhere.</param>
/// <param name="others">Where they are looked up, too.</param>
internal sealed class FindingStore(FindingFile? file, params IReadOnlyList<FindingFile> others)
{
    /// <summary>The file's name in a folder; it ends in nothing that is read as an article or a table.</summary>
    public const string FileName = "findings.store";

    private const string Slot = "notebook.store";

    // Findings on a quarter of a million articles or so; beyond that the file is begun anew.
    private const long LargestFile = 2L << 30;

    // Fewer articles are read sooner than a file is opened.
    private const int FewArticles = 100;

    // Kept in memory until written at once, so that two processes seldom wait for each other.
    private const int Together = 256;

    private static readonly ConcurrentDictionary<string, Lazy<FindingStore>> Opened = new(StringComparer.Ordinal);
    private static readonly AsyncLocal<FindingStore?> Given = new();

    private readonly ConcurrentQueue<(byte[] Key, byte[] Value)> _new = new();

    /// <summary>The store for articles of a corpus: the one that is given to the running code, else that of the folder that the host names in the slot <c>notebook.store</c>; null for none.</summary>
    public static FindingStore? Of(Corpus corpus) =>
        Given.Value ?? (corpus.Whole.Count >= FewArticles && AppContext.GetData(Slot) is string folder ? In(folder) : null);

    /// <summary>Gives a store to what runs within some work, on whatever threads.</summary>
    public static T Within<T>(FindingStore store, Func<T> work)
    {
        var before = Given.Value;
        Given.Value = store;
        try
        {
            return work();
        }
        finally
        {
            store.Flush();
            Given.Value = before;
        }
    }

    /// <summary>What is kept under a key; null for nothing.</summary>
    public byte[]? Find(byte[] key) => file?.Find(key) ?? others.Select(other => other.Find(key)).FirstOrDefault(found => found is not null);

    /// <summary>Keeps a finding.</summary>
    public void Keep(byte[] key, byte[] value)
    {
        _new.Enqueue((key, value));
        if (_new.Count >= Together)
            Flush();
    }

    /// <summary>Writes what is not written yet.</summary>
    public void Flush()
    {
        var some = new List<(byte[], byte[])>();
        while (_new.TryDequeue(out var next))
            some.Add(next);
        if (some.Count > 0)
            file?.Write(some);
    }

    private static FindingStore In(string folder) =>
        Opened.GetOrAdd(Path.GetFullPath(folder), path => new(() => new(FindingFile.Open(Path.Combine(path, FileName), LargestFile)))).Value;
}
