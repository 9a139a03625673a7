using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Parquet;
using Parquet.Serialization;

namespace Clippings.Tests;

/// <summary>Files of records that the fuzzers begin with, made of the articles that they know.</summary>
internal static class RecordMaterial
{
    private const int Longest = 4_000;

    /// <summary>A file of the form that a name has, with articles that were damaged as text.</summary>
    public static byte[] File(string name, Random random)
    {
        Story[] stories = [Next(random), Next(random)];
        return Path.GetExtension(name) switch
        {
            ".csv" => Text(string.Join(random.Next(2) == 0 ? "\r\n" : "\n", stories.Select(story => $"{Quoted(story.Title)},{Quoted(story.Text)},{story.Date},['a', \"b\"]").Prepend("title,text,date,authors"))),
            ".jsonl" => Text(string.Join('\n', stories.Select(story => JsonSerializer.Serialize(story, JsonSerializerOptions.Web)))),
            ".json" => Text($"{{\"status\": \"ok\", \"response\": {{\"results\": {JsonSerializer.Serialize(stories, JsonSerializerOptions.Web)}}}}}"),
            ".md" => Text(string.Join("\n\n", stories.Select(story => $"---\ntitle: {story.Title}\ndate: {story.Date}\ntags: [a, b]\n---\n\n# {story.Title}\n\n{story.Text} [link](http://x.example) **bold**"))),
            ".xml" => Text($"<?xml version=\"1.0\"?><rss><channel><title>News</title>{string.Concat(stories.Select(story => $"<item><title>{Escaped(story.Title)}</title><pubDate>{story.Date}</pubDate><description>&lt;p&gt;{Escaped(story.Text)}&lt;/p&gt;</description></item>"))}</channel></rss>"),
            ".xlsx" => Workbook(stories, random),
            _ => Columns(stories, random),
        };
    }

    private static Story Next(Random random)
    {
        var text = Mutation.Of(FuzzMaterial.Articles.Any(random), FuzzMaterial.Articles.Any(random), random);
        text = text[..Math.Min(text.Length, Longest)];
        return new() { Title = text.Split('\n')[0], Text = text, Date = random.Next(3) switch { 0 => "2022-02-30", 1 => "05/11/2004", _ => "2022-01-13T10:00:00Z" } };
    }

    private static byte[] Text(string text) => new UTF8Encoding(false).GetBytes(text);

    private static string Quoted(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Escaped(string value) => System.Net.WebUtility.HtmlEncode(value);

    // Damage to the packed bytes seldom leaves a workbook that opens, damage to what is packed in it often does.
    private static byte[] Workbook(Story[] stories, Random random)
    {
        using var folder = new TemporaryFolder();
        var path = stories.Select(story => new Row(story.Title, story.Text, story.Date)).Save(Path.Combine(folder.Path, "a.xlsx"));
        if (random.Next(2) == 0)
            Damage(path, random);
        return System.IO.File.ReadAllBytes(path);
    }

    private static void Damage(string workbook, Random random)
    {
        using var archive = ZipFile.Open(workbook, ZipArchiveMode.Update);
        var entry = archive.Entries[random.Next(archive.Entries.Count)];
        string markup;
        using (var reader = new StreamReader(entry.Open()))
            markup = reader.ReadToEnd();
        using var bytes = entry.Open();
        bytes.SetLength(0);
        bytes.Write(Text(Mutation.Of(markup, markup, random)));
    }

    private static byte[] Columns(Story[] stories, Random random)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.parquet");
        // Packed pages would seldom be read once they are damaged.
        ParquetSerializer.SerializeAsync(stories, path, new() { CompressionMethod = random.Next(2) == 0 ? CompressionMethod.None : CompressionMethod.Snappy }).GetAwaiter().GetResult();
        return System.IO.File.ReadAllBytes(path);
    }

    internal sealed class Story
    {
        public string Title { get; set; } = "";

        public string Text { get; set; } = "";

        public string Date { get; set; } = "";
    }

    private sealed record Row(string Title, string Text, string Date);
}
