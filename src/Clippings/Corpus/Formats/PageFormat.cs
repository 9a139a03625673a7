namespace Clippings;

/// <summary>A web page: one article, its text taken out of the mark-up, or the export of a press database.</summary>
internal sealed class PageFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".html", ".htm"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading)
    {
        var markup = file.ReadText(reading, isPage: true);
        return NexisPage.Matches(markup) ? NexisPage.Read(markup)
            : FactivaPage.Matches(markup) ? FactivaPage.Read(markup)
            : [WebPage.Extract(markup)];
    }
}
