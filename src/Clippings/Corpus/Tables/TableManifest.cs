using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clippings;

/// <summary>What a folder of tables holds and what it was made from: its file <c>clippings.json</c>.</summary>
/// <param name="Version">Of the library that wrote it.</param>
/// <param name="Corpus">The corpus' hash.</param>
/// <param name="Notice">What must be said with every figure made from the corpus; null for nothing.</param>
/// <param name="Tables">The tables by name, each with its file and rows.</param>
/// <param name="Texts">Files with the text that offsets count in, where it is not that of a source file.</param>
internal sealed record TableManifest(
    string Version,
    string Corpus,
    string? Notice,
    IReadOnlyDictionary<string, TableManifest.Table> Tables,
    IReadOnlyList<string> Texts)
{
    public const string FileName = KitFiles.Tables;

    /// <summary>The version of the library that runs.</summary>
    public static string Current { get; } = typeof(TableManifest).Assembly.GetName().Version!.ToString(3);

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The paths of all files, relative to the folder.</summary>
    [JsonIgnore]
    public IEnumerable<string> Files => Tables.Values.Select(table => table.File).Concat(Texts);

    /// <summary>The manifest of a folder; null where none can be read.</summary>
    public static TableManifest? Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<TableManifest>(File.ReadAllBytes(Path.Combine(folder, FileName)), Format) is { Tables: not null, Texts: not null } manifest ? manifest : null;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Write(Stream file) => JsonSerializer.Serialize(file, this, Format);

    /// <summary>A table of the folder.</summary>
    /// <param name="File">Its path, relative to the folder.</param>
    /// <param name="Rows">How many rows it has.</param>
    internal sealed record Table(string File, long Rows);
}
