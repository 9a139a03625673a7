using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Parquet.Serialization;

namespace Clippings.Tests;

/// <summary>The stories of a file of lines in other forms, each a file called <c>wire</c>.</summary>
internal static class WireForms
{
    public static void Write(string wire, TemporaryFolder folder)
    {
        var lines = File.ReadAllLines(wire);
        var stories = lines.Select(Story).ToList();
        folder.With("wire.json", $"[{string.Join(",\n", lines)}]");
        folder.With("wire.csv", "id,title,text,date,topics\r\n" + string.Concat(stories.Select(story => $"{story.Id},{Quoted(story.Title)},{Quoted(story.Text)},{story.Date},{string.Join(';', story.Topics)}\r\n")));
        stories.Select(story => new Row(story.Id, story.Title, story.Text, DateOnly.Parse(story.Date, CultureInfo.InvariantCulture), story.Topics)).Save(Path.Combine(folder.Path, "wire.xlsx"));
        ParquetSerializer.SerializeAsync(stories.Select(story => new ParquetRow { id = story.Id, title = story.Title, text = story.Text, date = DateTime.Parse(story.Date, CultureInfo.InvariantCulture), topics = [.. story.Topics] }), Path.Combine(folder.Path, "wire.parquet")).GetAwaiter().GetResult();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(File.ReadAllBytes(wire));
        folder.With("wire.jsonl.gz", packed.ToArray());
    }

    private static string Quoted(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static (string Id, string Title, string Text, string Date, IReadOnlyList<string> Topics) Story(string line)
    {
        using var story = JsonDocument.Parse(line);
        string Of(string name) => story.RootElement.GetProperty(name).GetString()!;
        return (Of("id"), Of("title"), Of("text"), Of("date"), [.. story.RootElement.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()!)]);
    }

    private sealed record Row(string Id, string Title, string Text, DateOnly Date, IReadOnlyList<string> Topics);

#pragma warning disable IDE1006 // The columns' names.
    internal sealed class ParquetRow
    {
        public string? id { get; set; }

        public string? title { get; set; }

        public string? text { get; set; }

        public DateTime date { get; set; }

        public List<string>? topics { get; set; }
    }
#pragma warning restore IDE1006
}
