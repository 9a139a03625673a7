namespace Clippings;

/// <summary>The tables that a corpus was loaded from: what counts can be asked of them, and reads no article.</summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Tables">Its Parquet tables by name.</param>
internal sealed record StoredTables(string Folder, int Articles, IReadOnlyDictionary<string, TableManifest.Table> Tables)
{
    private const string Ending = ".parquet";

    /// <summary>The tables of a folder; null where its path has signs that SQL reads as a pattern.</summary>
    public static StoredTables? Of(string folder, TableManifest manifest, int articles) => folder.AsSpan().ContainsAny('*', '?', '[')
        ? null
        : new(folder, articles, manifest.Tables.Where(table => IsOne(table.Value)).ToDictionary(StringComparer.Ordinal));

    /// <summary>Whether a table of a manifest is stored so that it can be read back.</summary>
    public static bool IsOne(TableManifest.Table table) => table.File.EndsWith(Ending, StringComparison.Ordinal);
}
