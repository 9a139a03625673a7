using System.Text;

namespace Clippings;

/// <summary>
/// A folder of tables as one whole. It owns what its manifest lists: tables of another corpus, or of an earlier state of
/// this one, go when new ones come, tables of the same corpus stay beside them, and no other file is touched.
/// </summary>
internal sealed class TableFolder(string folder, TableFormat format, bool spreadsheetSafe)
{
    /// <summary>Writes tables and the texts of pages; all of them appear, or nothing changes.</summary>
    /// <param name="corpus">The articles, dated.</param>
    /// <param name="tables">The tables, in the order of the result.</param>
    /// <returns>The paths of the tables.</returns>
    public IReadOnlyList<string> Write(Corpus corpus, IReadOnlyList<CorpusTable> tables)
    {
        var earlier = TableManifest.Read(folder);
        var writer = new TableWriter(folder, format, spreadsheetSafe);
        using var few = RecentArticles.Over(corpus);
        using var files = new WrittenFiles();
        var written = new Dictionary<string, TableManifest.Table>(StringComparer.Ordinal);
        var run = new TableRun(corpus);
        foreach (var (name, table) in WriteArticles(run, writer, files, tables))
            written.Add(name, table);
        // A table says of an article which steps failed, so it comes after them.
        foreach (var table in tables.Where(table => table.Begin is null).OrderBy(table => table.IsLast))
            written.Add(table.Name, table.Write(writer, files, run));
        // In Parquet the table of articles holds them.
        var isWhole = format == TableFormat.Parquet && written.ContainsKey(StoredColumns.Table);
        if (isWhole && AppliedCorrections.Of(corpus) is { Count: > 0 } applied)
            written.Add("corrections", AppliedCorrections.Write(applied, files, InFolder(KitFiles.Applied)));
        var texts = corpus.Where(article => !article.IsFile && !isWhole).ToDictionary(page => $"text/{page.Id}.txt", page => page.Text);
        foreach (var (file, text) in texts)
            files.WriteUnlessSame(InFolder(file), Encoding.UTF8.GetBytes(text));

        var kept = (earlier?.Corpus == corpus.Sha256 ? earlier.Tables : new Dictionary<string, TableManifest.Table>()).Where(table => !written.ContainsKey(table.Key));
        var manifest = new TableManifest(
            TableManifest.Current,
            corpus.Sha256,
            corpus.Notice,
            new SortedDictionary<string, TableManifest.Table>(written.Concat(kept).ToDictionary(), StringComparer.Ordinal),
            [.. texts.Keys]);
        files.Write(InFolder(TableManifest.FileName), manifest.Write);
        files.Commit();
        Remove((earlier?.Files ?? []).Except(manifest.Files, StringComparer.Ordinal));
        return [.. tables.Select(table => InFolder(written[table.Name].File))];
    }

    // Each article is read once for all tables of its own rows, and for what the others need of it.
    private static List<(string Name, TableManifest.Table Table)> WriteArticles(TableRun run, TableWriter writer, WrittenFiles files, IReadOnlyList<CorpusTable> tables)
    {
        var open = new List<(string Name, IArticleTable Table)>();
        try
        {
            foreach (var table in tables)
            {
                if (table.Begin?.Invoke(writer, files, run) is { } begun)
                    open.Add((table.Name, begun));
            }

            foreach (var needs in tables.Select(table => table.Needs).OfType<Func<TableRun, IArticleTable>>().Distinct())
                open.Add(("", needs(run)));
            run.Read([.. open.Select(table => table.Table)]);
            return [.. open.Select(table => (table.Name, Table: table.Table.End())).Where(table => table.Table is not null).Select(table => (table.Name, table.Table!))];
        }
        finally
        {
            open.ForEach(table => table.Table.Dispose());
        }
    }

    // A manifest that someone else wrote could name any path.
    private void Remove(IEnumerable<string> files)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        foreach (var path in files.Select(file => Path.GetFullPath(InFolder(file))).Where(path => path.StartsWith(root, StringComparison.Ordinal)))
            File.Delete(path);
    }

    private string InFolder(string file) => Path.Combine(folder, file);
}
