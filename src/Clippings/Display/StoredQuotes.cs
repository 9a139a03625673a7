namespace Clippings;

/// <summary>The columns of the table <c>quotes</c>.</summary>
internal static class StoredQuotes
{
    private static readonly IReadOnlyList<RowColumn<Quote>> WithWords =
    [
        .. RowSchema<Quote>.Columns,
        // Which words are inside the marks no other table says: those of captions and headlines have no tokens.
        new IntegerColumn<Quote>("words", quote => quote.Home.Article is { } article ? Voices.WordsOf(article, quote) : null, isLong: false),
    ];

    /// <summary>The columns of a format: where quotations can be counted in it, with their number of words.</summary>
    public static IReadOnlyList<RowColumn<Quote>> Columns(TableFormat format) => format == TableFormat.Parquet ? WithWords : RowSchema<Quote>.Columns;
}
