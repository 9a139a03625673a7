namespace Clippings;

/// <summary>Counts what is not known of articles.</summary>
public static class MissingFields
{
    private static readonly (string Name, Func<Article, object?> Of)[] Fields =
    [
        ("published", article => article.Published),
        ("outlet", article => article.Outlet),
        ("headline", article => article.Headline),
        ("byline", article => article.Byline),
        ("dateline", article => article.Dateline),
    ];

    /// <summary>A row a field, the one that is missing most first.</summary>
    public static Rows<MissingField> CountMissing(this Corpus corpus) =>
        Fields.Select(field => new MissingField(field.Name, corpus.Articles.Count(article => field.Of(article) is null), corpus.Count))
            .OrderByDescending(row => row.Missing)
            .From("missing fields", corpus);
}
