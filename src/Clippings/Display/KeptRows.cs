namespace Clippings;

/// <summary>Rows of all articles, kept for a table that needs them together.</summary>
/// <param name="step">The name of the step, for what fails.</param>
/// <param name="rows">An article's rows.</param>
/// <param name="end">Takes them when the last article was read.</param>
internal sealed class KeptRows<T>(string step, Func<Article, IEnumerable<T>> rows, Action<List<T>> end) : IArticleTable
{
    private readonly List<T> _rows = [];

    public object Read(Article article) => article.Try(step, rows);

    public void Add(object read) => _rows.AddRange((IReadOnlyList<T>)read);

    public TableManifest.Table? End()
    {
        end(_rows);
        return null;
    }

    public void Dispose()
    {
    }
}
