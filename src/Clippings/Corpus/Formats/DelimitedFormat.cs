namespace Clippings;

/// <summary>A table as text (CSV, TSV): a row an article, the first row names the columns.</summary>
internal sealed class DelimitedFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".csv", ".tsv", ".tab"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading) =>
        RecordArticles.Of(new DelimitedRecords(new StreamedText(file, reading), reading.Warn).Read(), "row", reading);
}
