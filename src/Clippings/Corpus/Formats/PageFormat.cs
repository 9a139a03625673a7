namespace Clippings;

/// <summary>A web page: one article, its text taken out of the mark-up.</summary>
internal sealed class PageFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".html", ".htm"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading)
    {
        yield return WebPage.Extract(file.ReadText(reading, isPage: true));
    }
}
