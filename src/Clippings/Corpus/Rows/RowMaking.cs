namespace Clippings;

/// <summary>How analyses hand out their rows.</summary>
internal static class RowMaking
{
    /// <summary>The rows of an analysis of a corpus.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="analysis">The name of the analysis.</param>
    /// <param name="corpus">The articles; null where they are not known.</param>
    /// <param name="parameters">What was asked.</param>
    public static Rows<T> From<T>(this IEnumerable<T> rows, string analysis, Corpus? corpus, params IReadOnlyList<(string Name, object? Value)> parameters)
    {
        var list = rows as IReadOnlyList<T> ?? [.. rows];
        return new(list, new(analysis, corpus, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal), list.Count));
    }

    /// <summary>The rows of an analysis; where the corpus was loaded from a table of them, they are made when somebody reads them.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="table">The name of the analysis and of its table.</param>
    /// <param name="read">Makes the rows.</param>
    public static Rows<T> Stored<T>(this Corpus corpus, string table, Func<IReadOnlyList<T>> read) =>
        (corpus.Tables is { } tables && tables.Tables.TryGetValue(table, out var stored) ? new TableRows<T>(tables, table, checked((int)stored.Rows), read) : read()).From(table, corpus);

    /// <summary>The rows that a step makes of each article of a corpus, on all cores.</summary>
    public static Rows<T> Analyse<T>(this Corpus corpus, string step, Func<Article, IEnumerable<T>> read) => corpus.WalkOnAllCores(step, read).ToList().From(step, corpus);

    /// <summary>The articles that rows come from.</summary>
    /// <exception cref="CorpusException">They don't say.</exception>
    public static Corpus KnownCorpus<T>(this IEnumerable<T> rows) => RowsOrigin.CorpusOf(rows)
        ?? throw new CorpusException("These rows don't know the articles that they come from: select with the Where, Take and OrderBy of what the analysis returned, without ToList().");
}
