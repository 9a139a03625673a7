namespace Clippings;

/// <summary>A feed, RSS or Atom: an item an article.</summary>
internal sealed class FeedFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".rss", ".atom", ".xml"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading) =>
        RecordArticles.Of(new FeedRecords(file, reading.Warn).Read(), "item", reading);
}
