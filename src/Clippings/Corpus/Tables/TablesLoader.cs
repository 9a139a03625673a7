using System.Security.Cryptography;
using System.Text;

namespace Clippings;

/// <summary>Loads the corpus whose tables a folder holds, so that it is the one that they were made from.</summary>
/// <param name="folder">The folder.</param>
internal sealed class TablesLoader(string folder)
{
    /// <summary>What helps where such a folder can't be loaded.</summary>
    public const string Remedy = "write the tables anew with 'tables CORPUS -o DIR --format parquet'";

    /// <summary>Whether a path names a folder of tables.</summary>
    public static bool IsOne(string path) => File.Exists(Path.Combine(path, KitFiles.Tables));

    /// <summary>Loads it.</summary>
    /// <exception cref="CorpusException">The folder is not whole.</exception>
    public Corpus Load()
    {
        var root = Path.GetFullPath(folder);
        var manifest = TableManifest.Read(root) ?? throw new CorpusException($"'{Path.Combine(folder, KitFiles.Tables)}' can't be read: {Remedy}.");
        if (!manifest.Tables.TryGetValue(StoredColumns.Table, out var articles) || !StoredTables.IsOne(articles))
            throw new CorpusException($"'{folder}' holds tables that the kit wrote ({KitFiles.Tables}), and not its articles as Parquet: {Remedy}, or name the folder that they were made from.");
        var place = new CorpusPlace(new ArticleFiles(root, [], false, [], new Dictionary<string, int>(), false), "", null);
        InputSlot.Tell(place.Listed);
        Check(manifest);
        var notes = new LoadNotes();
        var corrections = new PlaceCorrections(place, isPart: false, ownIds: null);
        var made = new StoredArticles(Lines(manifest), corrections);
        using var table = Open(articles);
        var loaded = table.Groups().ToList().Watched("loading articles").SelectMany(made.Of).ToList();
        corrections.Close(loaded);
        notes.Add(corrections);
        return new Corpus(loaded, new CorpusFacts(notes.Report(), manifest.Notice, Fingerprint(manifest.Corpus, place.CorrectionsBeside.Path))
        {
            Corrections = [corrections],
            // Those of another version, and those that something was put right in since, may say what the articles no longer do.
            Tables = manifest.Version == TableManifest.Current && !File.Exists(place.CorrectionsBeside.Path) ? StoredTables.Of(root, manifest, loaded.Count) : null,
        });
    }

    private StoredLines? Lines(TableManifest manifest)
    {
        if (!manifest.Tables.TryGetValue("lines", out var lines) || !StoredTables.IsOne(lines))
            return null;
        using var table = Open(lines);
        return new(table);
    }

    // Each table, so that what is missing is said before hours of work and not after.
    private void Check(TableManifest manifest)
    {
        foreach (var table in manifest.Tables.Values.Where(StoredTables.IsOne))
            Open(table).Dispose();
    }

    // A manifest that someone else wrote could name any path.
    private StoredTable Open(TableManifest.Table table) => Path.GetFileName(table.File) == table.File
        ? new(Path.Combine(folder, table.File), table.Rows)
        : throw new CorpusException($"'{Path.Combine(folder, KitFiles.Tables)}' lists '{table.File}', which is not in its folder: {Remedy}.");

    // What was put right since the tables were written makes it another corpus.
    private static string Fingerprint(string written, string corrections) => File.Exists(corrections)
        ? Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(written), .. File.ReadAllBytes(corrections)]))
        : written;
}
