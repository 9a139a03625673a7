using System.Text.Json;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Reads the code of a file that <c>#!import</c> names.</summary>
internal static partial class ImportedCells
{
    /// <summary>The code cells in order: those of a notebook or a <c>.dib</c>, or the whole of a script.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(string path, CancellationToken cancel)
    {
        var text = await File.ReadAllTextAsync(path, cancel);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".IPYNB" => Notebook(text),
            ".DIB" => [Meta().Replace(text, "")],
            _ => [text],
        };
    }

    private static List<string> Notebook(string text)
    {
        using var document = JsonDocument.Parse(text);
        return [.. document.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
            .Select(cell => cell.GetProperty("source"))
            .Select(source => source.ValueKind == JsonValueKind.Array ? string.Concat(source.EnumerateArray().Select(line => line.GetString())) : source.GetString()!)];
    }

    /// <summary>The block of metadata that a <c>.dib</c> starts with.</summary>
    [GeneratedRegex(@"\A\s*#!meta\s*\{.*?^\}\s*$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Meta();
}
