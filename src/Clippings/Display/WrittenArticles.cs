namespace Clippings;

/// <summary>A table that is written article by article.</summary>
/// <param name="step">The name of the step, for what fails.</param>
/// <param name="file">The table; closed with this.</param>
/// <param name="name">The file's name.</param>
/// <param name="rows">An article's rows.</param>
internal sealed class WrittenArticles<T>(string step, TableFile<T> file, string name, Func<Article, IEnumerable<T>> rows) : IArticleTable
{
    public object Read(Article article) => file.Block(article.Try(step, rows));

    public void Add(object read) => file.Add((TableBlock<T>)read);

    public TableManifest.Table End()
    {
        file.End();
        return new(name, file.Count);
    }

    public void Dispose() => file.Dispose();
}
