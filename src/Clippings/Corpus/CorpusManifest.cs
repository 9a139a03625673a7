using System.Globalization;
using System.Text.Json;

namespace Clippings;

/// <summary>The optional <c>corpus.json</c> of a folder. What it states wins over what a text prints.</summary>
internal sealed class CorpusManifest(IReadOnlyList<ManifestEntry> entries)
{
    private const string FileName = "corpus.json";
    private readonly Dictionary<string, ManifestEntry> _entries = entries.ToDictionary(e => e.File, StringComparer.Ordinal);

    public IEnumerable<string> Files => entries.Select(e => e.File);

    public ManifestEntry? Entry(string file) => _entries.GetValueOrDefault(file);

    public static CorpusManifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return new([]);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return new([.. Articles(json.RootElement)]);
        }
        catch (JsonException e)
        {
            throw new CorpusException($"{FileName}, line {e.LineNumber + 1}: not valid JSON; correct it or remove the file.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"{FileName} cannot be read ({e.Message}): check its permissions.", e);
        }
    }

    private static IEnumerable<ManifestEntry> Articles(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("articles", out var articles) || articles.ValueKind != JsonValueKind.Array)
            throw new CorpusException($"{FileName} has no list 'articles': write {{ \"articles\": [ {{ \"file\": \"…\" }} ] }}.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, article) in articles.EnumerateArray().Index())
        {
            var entry = Entry(article, index + 1);
            if (!seen.Add(entry.File))
                throw new CorpusException($"{FileName} names '{entry.File}' twice: keep one entry.");
            yield return entry;
        }
    }

    private static ManifestEntry Entry(JsonElement article, int number)
    {
        var file = Text(article, "file", number)
            ?? throw new CorpusException($"{FileName}, article {number}: 'file' is missing; give the file's path relative to the folder.");
        return new ManifestEntry(
            file.Replace('\\', '/'),
            Text(article, "outlet", number),
            Text(article, "headline", number),
            Text(article, "byline", number),
            Date(Text(article, "published", number), file),
            Text(article, "url", number),
            Text(article, "language", number),
            Text(article, "syndicated_from", number));
    }

    private static string? Text(JsonElement article, string name, int number)
    {
        if (article.ValueKind != JsonValueKind.Object)
            throw new CorpusException($"{FileName}, article {number}: expected an object with 'file'.");
        if (!article.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new CorpusException($"{FileName}, article {number}: '{name}' must be a string.");
        return string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString();
    }

    // An ISO date-time is common in scraped metadata: its date part is what counts.
    private static DateOnly? Date(string? value, string file) => value switch
    {
        null => null,
        { Length: >= 10 } when DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        _ => throw new CorpusException($"{FileName}, '{file}': published '{value}' is not a date; write it as 2022-01-13."),
    };
}
