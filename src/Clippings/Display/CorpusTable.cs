namespace Clippings;

/// <summary>A table that can be written for any corpus.</summary>
/// <param name="Name">Its name, which is the file's stem.</param>
/// <param name="Write">Writes its rows.</param>
/// <param name="IsLast">True where its rows tell what became of the other tables.</param>
internal sealed record CorpusTable(string Name, Func<TableWriter, WrittenFiles, TableRun, TableManifest.Table> Write, bool IsLast)
{
    /// <summary>Begins the table where its rows can be had article by article, so that each is read once for all such tables; null for one that takes the corpus as a whole.</summary>
    public Func<TableWriter, WrittenFiles, TableRun, IArticleTable>? Begin { get; private init; }

    /// <summary>What must be known of each article before it is written; null for nothing that an article gives.</summary>
    public Func<TableRun, IArticleTable>? Needs { get; init; }

    /// <summary>A table of the corpus as a whole.</summary>
    public static CorpusTable Of<T>(string name, Func<TableRun, IEnumerable<T>> rows, bool isLast = false, Func<TableFormat, IReadOnlyList<RowColumn<T>>>? columns = null) =>
        new(name, (writer, files, run) => writer.Write(name, rows(run), files, columns?.Invoke(writer.Format)), isLast);

    /// <summary>A table of rows that each article gives by itself.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="rows">Makes an article's rows; what it needs of the corpus is found first.</param>
    /// <param name="columns">Its columns; those of <typeparamref name="T"/> where null.</param>
    public static CorpusTable OfArticles<T>(string name, Func<TableRun, Func<Article, IEnumerable<T>>> rows, Func<TableFormat, IReadOnlyList<RowColumn<T>>>? columns = null) => Of<T>(name, _ => []) with
    {
        Begin = (writer, files, run) => new WrittenArticles<T>(name, writer.Open(name, files, columns?.Invoke(writer.Format)), writer.NameOf(name), rows(run)),
    };
}
