namespace Clippings;

/// <summary>Groups rows that no analysis of the kit handed out.</summary>
public static class RowGrouping
{
    /// <summary>The rows in groups, by the name that each has.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="group">The group of a row; null or empty leaves it out.</param>
    public static Groups<T> By<T>(this IEnumerable<T> rows, Func<T, string?> group) =>
        Groups<T>.Of(rows, row => group(row) is { Length: > 0 } name ? [name] : []);
}
