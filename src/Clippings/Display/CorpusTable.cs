namespace Clippings;

/// <summary>A table that can be written for any corpus.</summary>
/// <param name="Name">Its name, which is the file's stem.</param>
/// <param name="Write">Writes its rows and returns the file's path.</param>
internal sealed record CorpusTable(string Name, Func<TableWriter, Corpus, string> Write)
{
    public static CorpusTable Of<T>(string name, Func<Corpus, IEnumerable<T>> rows) =>
        new(name, (writer, corpus) => writer.Write(name, rows(corpus)));
}
