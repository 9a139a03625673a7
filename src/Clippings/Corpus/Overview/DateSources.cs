namespace Clippings;

/// <summary>Counts what the days of publication rest on.</summary>
public static class DateSources
{
    /// <summary>A row a kind of source, with an example: the surest first, articles of no known day last.</summary>
    public static Rows<DateSourceCount> CountDateSources(this Corpus corpus) =>
        corpus.Articles.GroupBy(article => article.PublishedFrom)
            .OrderBy(source => source.Key is null).ThenBy(source => source.Key)
            .Select(source => (First: source.First(), Articles: source.Count()))
            .Select(source => new DateSourceCount(source.First.PublishedFrom, source.Articles, source.First.Id, source.First.Published, source.First.PublishedEvidence))
            .From("date sources", corpus);
}
