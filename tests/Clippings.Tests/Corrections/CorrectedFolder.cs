using System.Globalization;

namespace Clippings.Tests;

/// <summary>Three articles of our own in a folder, with corrections beside them.</summary>
internal sealed class CorrectedFolder : IDisposable
{
    public const string Header = "table,article,start,column,value,note";

    public const string Bridge = """
        Bridge to open again

        OSLO, Norway — The bridge is ready, said Mayor Ann Lee. “It is safe and sound,” Lee said. “We tested it twice.”

        Tom Ray, an engineer, warned that the cables could fail. “Nobody has looked at them,” he said on Monday.

        """;

    public const string Harbor = """
        Harbor stays closed

        Ann Lee, the mayor, defended the closure. “The harbor is too shallow for ships,” Lee said.

        """;

    public const string Market = """
        Market moves to the quay

        Tom Ray, who owns the market, was pleased. “The quay is where our customers are,” Ray said.

        """;

    private readonly TemporaryFolder _folder = new();

    public CorrectedFolder() => _folder.With("bridge.txt", Bridge).With("harbor.txt", Harbor).With("market.txt", Market);

    public string Path => _folder.Path;

    public string File => System.IO.Path.Combine(Path, "corrections.csv");

    public void Dispose() => _folder.Dispose();

    /// <summary>The folder with those rows of corrections, loaded.</summary>
    public Corpus Load(params IReadOnlyList<string> rows)
    {
        _folder.With("corrections.csv", string.Join("\n", [Header, .. rows, ""]));
        return Corpus.Load(Path);
    }

    /// <summary>The folder with a file of corrections as a spreadsheet saves it, loaded.</summary>
    public Corpus Load(byte[] file)
    {
        _folder.With("corrections.csv", file);
        return Corpus.Load(Path);
    }

    public static int At(string text, string words) => text.IndexOf(words, StringComparison.Ordinal);

    public static string Row(string table, string article, int? start, string column, string value, string note = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{table},{article},{start},{column},{value},{note}");
}
