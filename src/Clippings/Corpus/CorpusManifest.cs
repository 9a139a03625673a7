using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Clippings;

/// <summary>The optional <c>corpus.json</c> of a folder. What it states wins over what a text prints; what it gets wrong is noted, and the rest of it used.</summary>
internal sealed class CorpusManifest
{
    private const string FileName = KitFiles.Corpus;
    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<FileNote> _errors = [];
    private readonly List<FileNote> _warnings = [];

    /// <summary>Wrong as a whole, so that something the user meant is lost.</summary>
    public IReadOnlyList<FileNote> Errors => _errors;

    /// <summary>A single value that was passed over.</summary>
    public IReadOnlyList<FileNote> Warnings => _warnings;

    /// <summary>What must be said with every figure made from the corpus.</summary>
    public string? Notice { get; private set; }

    /// <summary>Of the file's bytes; empty where there is no file.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Which columns hold what, for files whose columns have names of their own.</summary>
    public ColumnMap? Map { get; private set; }

    /// <summary>The files that it speaks of; <c>FILE#n</c> for one of several articles.</summary>
    public IEnumerable<string> Files => _entries.Keys;

    /// <summary>What it states of an article.</summary>
    /// <param name="file">The article's file, <c>FILE#n</c> for one of several.</param>
    public ManifestEntry? Entry(string file) => _entries.GetValueOrDefault(file);

    /// <summary>Whether it names a file as a whole.</summary>
    public bool Names(string file) => _entries.ContainsKey(file);

    /// <summary>Reads a manifest; an empty one for null.</summary>
    public static CorpusManifest Read(SourceFile? file)
    {
        var manifest = new CorpusManifest();
        if (file is not null)
            manifest.ReadFile(file);
        return manifest;
    }

    private void ReadFile(SourceFile file)
    {
        try
        {
            var bytes = file.ReadBytes(new FileReading(new(), false, doubt => _warnings.Add(new(FileName, doubt))));
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var decoded = TextDecoder.Decode(bytes, isPage: false);
            if (decoded.Warning is { } warning)
                _warnings.Add(new(FileName, warning));
            var text = PairedEscapes.Of(decoded.Text ?? "");
            if (text != decoded.Text && decoded.Text is not null)
                _warnings.Add(new(FileName, "spells half a character, \\ud800 to \\udfff alone, which is read as \ufffd: write the whole of it."));
            using var json = JsonDocument.Parse(text, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            ReadArticles(json.RootElement);
        }
        catch (FormatException e)
        {
            _errors.Add(new(FileName, $"{e.Message[..^1]}, so nothing of it was used: correct it or remove it."));
        }
        catch (JsonException e)
        {
            _errors.Add(new(FileName, $"line {e.LineNumber + 1} is not valid JSON, so nothing of the file was used: correct it or remove it."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _errors.Add(new(FileName, $"cannot be read ({e.Message}): check its permissions."));
        }
    }

    private void ReadArticles(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("map", out var map))
            ReadMap(map);
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("articles", out var articles) || articles.ValueKind != JsonValueKind.Array)
        {
            if (Map is not null)
                return;
            _errors.Add(new(FileName, "has no list 'articles': write { \"articles\": [ { \"file\": \"…\" } ] }."));
            return;
        }

        Notice = root.TryGetProperty("notice", out var notice) && notice.ValueKind == JsonValueKind.String ? notice.GetString() : null;
        foreach (var (index, article) in articles.EnumerateArray().Watched().Index())
            ReadArticle(article, index + 1);
    }

    private void ReadMap(JsonElement map)
    {
        try
        {
            Map = ColumnMap.Parse(map.EnumerateObject().Select(column => (column.Name, column.Value.GetString() ?? "")));
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            _errors.Add(new(FileName, $"'map' {(e is FormatException ? e.Message : "is no list of names: write { \"text\": \"story\" }.")}"));
        }
    }

    private void ReadArticle(JsonElement article, int number)
    {
        if (Text(article, "file", number)?.Replace('\\', '/') is not { } file)
        {
            _errors.Add(new(FileName, $"article {number} has no 'file': give the file's path relative to the folder."));
            return;
        }

        var entry = new ManifestEntry(
            file,
            Text(article, "outlet", number),
            Text(article, "headline", number),
            Text(article, "byline", number),
            Date(Text(article, "published", number), file),
            Text(article, "url", number),
            Text(article, "language", number),
            Text(article, "syndicated_from", number));
        if (!_entries.TryAdd(file, entry))
            _warnings.Add(new(FileName, $"names '{file}' twice; the first entry counts: remove the other."));
    }

    private string? Text(JsonElement article, string name, int number)
    {
        if (article.ValueKind != JsonValueKind.Object || !article.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString();
        _warnings.Add(new(FileName, $"'{name}' of article {number} is not a string and was passed over: put it in quotation marks."));
        return null;
    }

    // An ISO date-time is common in scraped metadata: its date part is what counts.
    private DateOnly? Date(string? value, string file)
    {
        if (value is null)
            return null;
        if (value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        _warnings.Add(new(FileName, $"published '{value}' of '{file}' is not a date and was passed over: write it as 2022-01-13."));
        return null;
    }
}
