using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>The columns of articles: those of the table <c>articles</c>, and those of their own.</summary>
internal sealed class ArticleColumns(IReadOnlyList<Article> articles)
{
    private readonly Lazy<IReadOnlyList<ArticleRow>> _rows = new(() => [.. articles.Select(ArticleRow.Of)]);

    /// <summary>The names of all columns.</summary>
    public IReadOnlyList<string> Names => [.. RowSchema<ArticleRow>.Columns.Select(column => column.Name).Concat(Own).Distinct(StringComparer.OrdinalIgnoreCase)];

    private IEnumerable<string> Own => articles.SelectMany(article => article.Extra.Names).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    /// <summary>A column of all articles.</summary>
    /// <exception cref="ArgumentException">The articles have no such column.</exception>
    public DataFrameColumn Frame(string name) => Known(name) is { } known
        ? known.ToDataFrameColumn(_rows.Value)
        : new StringDataFrameColumn(name, Texts(name));

    /// <summary>The values of a column as files print them, an article each.</summary>
    /// <exception cref="ArgumentException">The articles have no such column.</exception>
    public IEnumerable<string?> Texts(string name) => Known(name) is { } known ? _rows.Value.Select(known.Text)
        : Own.Contains(name, StringComparer.OrdinalIgnoreCase) ? articles.Select(article => article.Extra[name])
        : throw new ArgumentException($"Articles have no column '{name}'{Nearest.Hint(name, Names)}.", nameof(name));

    private static RowColumn<ArticleRow>? Known(string name) => RowSchema<ArticleRow>.Columns.FirstOrDefault(column => column.Name == name);
}
