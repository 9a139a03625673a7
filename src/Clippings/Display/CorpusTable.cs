namespace Clippings;

/// <summary>A table that can be written for any corpus.</summary>
/// <param name="Name">Its name, which is the file's stem.</param>
/// <param name="Write">Writes its rows.</param>
/// <param name="IsLast">True where its rows tell what became of the other tables.</param>
internal sealed record CorpusTable(string Name, Func<TableWriter, WrittenFiles, Corpus, TableManifest.Table> Write, bool IsLast)
{
    public static CorpusTable Of<T>(string name, Func<Corpus, IEnumerable<T>> rows, bool isLast = false, Func<TableFormat, IReadOnlyList<RowColumn<T>>>? columns = null) =>
        new(name, (writer, files, corpus) => writer.Write(name, rows(corpus), files, columns?.Invoke(writer.Format)), isLast);
}
