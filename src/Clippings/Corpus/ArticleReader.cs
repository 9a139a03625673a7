namespace Clippings;

internal static class ArticleReader
{
    /// <summary>The article in a decoded file; null where an HTML page holds none.</summary>
    public static Article? Read(ArticleSource source)
    {
        var stated = source.Stated;
        var text = source.Text;
        var lines = LineReader.Read(source.Id, text);
        return new Article
        {
            Id = source.Id,
            File = source.File,
            Text = text,
            Lines = lines,
            Sha256 = source.Sha256,
            Outlet = stated?.Outlet,
            Headline = stated?.Headline,
            Byline = stated?.Byline,
            Published = stated?.Published,
            PublishedFrom = stated?.Published is null ? null : DateSource.Metadata,
            PublishedEvidence = stated?.Published is null ? null : "stated in corpus.json",
            Url = stated?.Url,
            Language = stated?.Language,
            SyndicatedFrom = stated?.SyndicatedFrom,
        };
    }
}
