namespace Clippings;

/// <summary>A Parquet file: a row an article.</summary>
internal sealed class ParquetFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".parquet"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading) =>
        RecordArticles.Of(ParquetRecords.Read(file).Guarded("write it anew."), "row", reading);
}
