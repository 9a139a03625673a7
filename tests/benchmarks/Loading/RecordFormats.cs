using System.Data;
using System.Globalization;
using System.Text.Json;
using CsvHelper;
using ExcelDataReader;
using Parquet.Serialization;

namespace Clippings.Benchmarks;

/// <summary>Made-up articles as tables and records, a row an article.</summary>
internal static class RecordFormats
{
    /// <summary>Every format of rows that a plain reader can be set beside.</summary>
    public static IReadOnlyList<LoadedFormat> All { get; } =
    [
        new("jsonl", "articles.jsonl", WriteLines, PlainLines),
        new("json", "articles.json", (path, articles) => File.WriteAllText(path, JsonSerializer.Serialize(articles.Select(Record))), PlainJson),
        new("csv", "articles.csv", WriteCsv, PlainCsv),
        new("xlsx", "articles.xlsx", (path, articles) => articles.Select(Record).Save(path), PlainWorkbook),
        new("parquet", "articles.parquet", WriteParquet, PlainParquet),
    ];

    private static ArticleRecord Record(GeneratedArticle article) => new(article.Paragraphs[0], string.Join("\n\n", article.Paragraphs[1..]), article.Published, article.Outlet);

    private static void WriteLines(string path, IEnumerable<GeneratedArticle> articles) => File.WriteAllLines(path, articles.Select(article => JsonSerializer.Serialize(Record(article))));

    private static void WriteCsv(string path, IEnumerable<GeneratedArticle> articles)
    {
        using var csv = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture);
        csv.WriteRecords(articles.Select(Record));
    }

    private static void WriteParquet(string path, IEnumerable<GeneratedArticle> articles) =>
        ParquetSerializer.SerializeAsync(articles.Select(Record).Select(record => new ParquetArticle { title = record.Title, text = record.Text, published = record.Published.ToDateTime(default), outlet = record.Outlet }), path).GetAwaiter().GetResult();

    private static long PlainLines(string path) => File.ReadLines(path).Sum(line => Text(JsonSerializer.Deserialize<ArticleRecord>(line)!));

    private static long PlainJson(string path)
    {
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize<List<ArticleRecord>>(file)!.Sum(Text);
    }

    private static long PlainCsv(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        return csv.GetRecords<ArticleRecord>().Sum(Text);
    }

    private static long PlainWorkbook(string path)
    {
        using var book = ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(path));
        var length = 0L;
        while (((IDataReader)book).Read())
            length += $"{book.GetString(0)}\n\n{book.GetString(1)}".Length;
        return length;
    }

    private static long PlainParquet(string path) =>
        ParquetSerializer.DeserializeAsync<ParquetArticle>(path).GetAwaiter().GetResult().Data.Sum(row => (long)$"{row.title}\n\n{row.text}".Length);

    // Put together as the kit does, so that both yield the same text.
    private static long Text(ArticleRecord record) => $"{record.Title}\n\n{record.Text}".Length;
}
