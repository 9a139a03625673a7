namespace Clippings;

/// <summary>Finds where most rows stand.</summary>
public static class RichestArticle
{
    /// <summary>The id of the article with most of the rows, the first of several; the first article of the corpus where there are no rows.</summary>
    /// <param name="rows">Rows that an analysis returned, or a selection of them.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static string Richest<T>(this Rows<T> rows)
        where T : IArticleRow
    {
        var corpus = rows.KnownCorpus();
        var counts = rows.CountBy(row => row.Article, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return corpus.Articles.MaxBy(article => counts.GetValueOrDefault(article.Id))!.Id;
    }
}
