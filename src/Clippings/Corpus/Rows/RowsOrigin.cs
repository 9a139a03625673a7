namespace Clippings;

/// <summary>What an analysis was asked, and how much it found.</summary>
/// <param name="Analysis">Its name.</param>
/// <param name="Corpus">The articles; null where it was given rows that don't know theirs.</param>
/// <param name="Parameters">What it was asked, by the names of its parameters.</param>
/// <param name="Total">How many rows it made.</param>
internal sealed record RowsOrigin(string Analysis, Corpus? Corpus, IReadOnlyDictionary<string, object?> Parameters, int Total)
{
    /// <summary>The same with more that was asked; of one name the later counts.</summary>
    public RowsOrigin With(params IReadOnlyList<(string Name, object? Value)> parameters)
    {
        var all = new Dictionary<string, object?>(Parameters, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
            all[name] = value;
        return this with { Parameters = all };
    }

    /// <summary>The articles that rows come from; null where they don't say.</summary>
    public static Corpus? CorpusOf<T>(IEnumerable<T> rows) => rows is IRows known ? known.Origin.Corpus : null;
}
