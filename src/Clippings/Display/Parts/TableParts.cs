namespace Clippings;

/// <summary>
/// The tables of a corpus in three steps, for several processes or machines that share a folder: <see cref="Prepare"/> once, each
/// part of the articles wherever there is room (<see cref="ReadPart"/>), then <see cref="Merge"/>. Each step may be run again:
/// what is whole stays, and what was interrupted goes on. The tables are those that <see cref="CorpusTables.Export"/> writes, byte for byte.
/// </summary>
public static class TableParts
{
    /// <summary>How many parts there may be.</summary>
    public const int Most = 10_000;

    /// <summary>Finds what is defined over the corpus, into <c>FOLDER/_pass</c>: the names that persons go by in all articles.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="folder">Where the tables are to go.</param>
    /// <returns>False where that was done already.</returns>
    /// <exception cref="IOException">It can't be written.</exception>
    public static bool Prepare(this Corpus corpus, string folder)
    {
        using var few = RecentArticles.Over(corpus);
        var dated = corpus.Dated();
        return PartFolder.Make(new PartFolder(dated, folder).Pass, [], () => _ = CorpusNames.Of(dated));
    }

    /// <summary>Reads one part of the articles, in a row by their order, into <c>FOLDER/parts</c>.</summary>
    /// <param name="corpus">The articles, all of them.</param>
    /// <param name="folder">Where the tables are to go.</param>
    /// <param name="part">Which part, from 0.</param>
    /// <param name="parts">How many parts, up to <see cref="Most"/>.</param>
    /// <returns>How many articles it has; null where it was read already.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    /// <exception cref="CorpusException">The corpus was not prepared.</exception>
    /// <exception cref="IOException">It can't be written.</exception>
    public static int? ReadPart(this Corpus corpus, string folder, int part, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parts);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts, Most);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(part, parts);
        var files = new PartFolder(corpus, folder);
        using var few = RecentArticles.Over(corpus);
        using var pass = Whole(files.Pass);
        var dated = corpus.Dated();
        var (from, to) = ((int)((long)corpus.Count * part / parts), (int)((long)corpus.Count * (part + 1) / parts));
        var own = dated.Articles.Skip(from).Take(to - from).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return PartFolder.Make(files.PathOf(part, parts), [pass], () => Read(dated, dated.Where(article => own.Contains(article.Id)))) ? own.Count : null;
    }

    /// <summary>Writes the tables of all articles, from what the parts found.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="folder">Where the tables go.</param>
    /// <param name="format">The files' format.</param>
    /// <param name="names">As for <see cref="CorpusTables.Export"/>.</param>
    /// <param name="spreadsheetSafe">As for <see cref="CorpusTables.Export"/>.</param>
    /// <returns>The paths of the written tables.</returns>
    /// <exception cref="CorpusException">A part is missing, or a name is none of <see cref="CorpusTables.Names"/>.</exception>
    public static IReadOnlyList<string> Merge(this Corpus corpus, string folder, TableFormat format = TableFormat.Csv, IReadOnlyCollection<string>? names = null, bool spreadsheetSafe = false)
    {
        var files = new PartFolder(corpus, folder);
        var open = new List<FindingFile>();
        try
        {
            open.Add(Whole(files.Pass));
            open.AddRange(files.Complete().Select(Whole));
            return FindingStore.Within(new FindingStore(null, open), () => corpus.Export(folder, format, names, spreadsheetSafe));
        }
        finally
        {
            open.ForEach(file => file.Dispose());
        }
    }

    private static FindingFile Whole(string path) => FindingFile.OpenWhole(path)
        ?? throw new CorpusException(File.Exists(path)
            ? $"'{path}' is damaged: remove it and make it again."
            : $"'{path}' is missing, or was made of other articles or by another version: run tables with --prepare first.");

    // All that takes long of an article; what is quick is found again when the tables are written.
    private static void Read(Corpus corpus, Corpus part)
    {
        _ = CorpusNames.Of(corpus);
        foreach (var _ in part.WalkOnAllCores("reading articles", Rows))
        {
        }

        IEnumerable<bool> Rows(Article article)
        {
            foreach (var step in (ReadOnlySpan<(string, Func<int>)>)
            [
                ("quotes", () => article.Quotes(corpus).Count),
                ("indirect", () => article.Indirect(corpus).Count),
                ("people", () => article.People(corpus).Count),
                ("mentions", () => article.Mentions(corpus).Count),
                ("times", () => article.TimesIn(corpus).Count),
                ("events", () => article.Unlinked(corpus).Count),
            ])
                article.Try(step.Item1, _ => step.Item2(), 0);
            return [];
        }
    }
}
