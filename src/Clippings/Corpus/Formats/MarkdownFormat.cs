namespace Clippings;

/// <summary>A Markdown file, as web clippers and static sites keep articles: what is known of it in front, its text without mark-up.</summary>
internal sealed class MarkdownFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".md", ".markdown"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading) =>
        RecordArticles.Of([Record(file.ReadText(reading), reading.Warn)], "file", reading);

    private static ArticleRecord Record(string markdown, Action<string> warn)
    {
        var front = FrontMatter.Of(markdown, warn);
        return new(1, [.. front.Fields.Where(field => FieldNames.Of(field.Name) is not { Field: ArticleField.Text }), new("text", MarkdownText.Of(markdown[front.End..]))]);
    }
}
