namespace Clippings;

/// <summary>
/// JSON: an object a line, a list of objects (alone or inside an answer of a service, such as <c>response.results</c>),
/// objects one behind another, or one object that is an article.
/// </summary>
internal sealed class JsonFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".json", ".jsonl", ".ndjson"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading)
    {
        var text = new StreamedText(file, reading);
        return JsonLines.Are(text)
            ? RecordArticles.Of(new JsonLines(text, reading.Warn).Read(), "line", reading)
            : RecordArticles.Of(new JsonRecords(text, reading.Map).Read(), "object", reading);
    }
}
