namespace Clippings;

/// <summary>An Excel workbook (<c>.xlsx</c>): a row an article, the first row of a sheet names the columns.</summary>
internal sealed class SpreadsheetFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".xlsx"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading) =>
        RecordArticles.Of(new SpreadsheetRecords(file, reading).Read().Guarded("open it in Excel and save it anew."), "row", reading);
}
