using System.IO.Compression;
using System.Text.Json;

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
}
