namespace Clippings;

/// <summary>An article as a row of the table <c>articles</c>, with all that it takes to load it again where the format holds that.</summary>
/// <param name="Row">What every format has.</param>
/// <param name="Article">The article.</param>
internal sealed record ArticleEntry(ArticleRow Row, Article Article)
{
    private static readonly IReadOnlyList<RowColumn<ArticleEntry>> Described = [.. RowSchema<ArticleRow>.Columns.Select(column => column.Of<ArticleEntry>(entry => entry.Row))];

    private static readonly IReadOnlyList<RowColumn<ArticleEntry>> Whole =
    [
        .. Described,
        Text(StoredColumns.Text, article => article.Text),
        Text(StoredColumns.Url, article => article.Url),
        Text(StoredColumns.SyndicatedFrom, article => article.SyndicatedFrom),
        Text(StoredColumns.Source, article => article.Source),
        new TruthColumn<ArticleEntry>(StoredColumns.IsFile, entry => entry.Article.IsFile),
        Text(StoredColumns.StatedLanguage, article => article.Language),
        Text(StoredColumns.PageLanguage, article => article.PageLanguage),
        new IntegerColumn<ArticleEntry>(StoredColumns.PageWords, entry => entry.Article.PageWords, isLong: false),
        Text(StoredColumns.TwinOf, article => article.TwinOf),
        Text(StoredColumns.Extra, article => article.Extra.ToJson()),
    ];

    public static ArticleEntry Of(Article article) => new(ArticleRow.Of(article), article);

    /// <summary>The columns of a format.</summary>
    public static IReadOnlyList<RowColumn<ArticleEntry>> Columns(TableFormat format) => format == TableFormat.Parquet ? Whole : Described;

    private static TextColumn<ArticleEntry> Text(string name, Func<Article, string?> value) => new(name, entry => value(entry.Article), isDay: false);
}
