namespace Clippings;

/// <summary>Says why there are no rows.</summary>
internal static class EmptyRows
{
    /// <summary>What an analysis found nothing in, or selected nothing of; null where rows don't say.</summary>
    public static string? Why<T>(IEnumerable<T> rows) => rows is not IRows { Origin: var origin } ? null
        : origin.Total > 0 ? $"no rows: none of {Numbers.Text(origin.Total)} ({origin.Analysis}) is left by the selection"
        : $"no rows: nothing was found ({origin.Analysis}{(origin.Corpus is { } corpus ? $" in {Wording.Count(corpus.Count, "article")}" : "")})";
}
