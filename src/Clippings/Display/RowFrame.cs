using Microsoft.Data.Analysis;

namespace Clippings;

/// <summary>Takes rows to DataFrames.</summary>
public static class RowFrame
{
    /// <summary>
    /// The rows as a DataFrame with the columns of the exported table: dates as ISO 8601 text, enum members in
    /// snake_case, lists joined with <c>;</c>, unknown values as null.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">The columns to take, in this order; all where none is named.</param>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no record, has a property that no column holds, or lacks a named column.</exception>
    public static DataFrame ToDataFrame<T>(this IEnumerable<T> rows, params IReadOnlyList<string> columns)
    {
        var list = rows as IReadOnlyList<T> ?? [.. rows];
        return new DataFrame(Chosen<T>(columns).Select(column => column.ToDataFrameColumn(list)));
    }

    internal static IEnumerable<RowColumn<T>> Chosen<T>(IReadOnlyList<string> names) => names.Count == 0
        ? RowSchema<T>.Columns
        : names.Select(name => RowSchema<T>.Columns.FirstOrDefault(column => column.Name == name)
            ?? throw new ArgumentException($"There is no column '{name}'; the columns are {string.Join(", ", RowSchema<T>.Columns.Select(column => column.Name))}.", nameof(names)));

    /// <summary>The rows as a DataFrame, with columns of their articles behind their own.</summary>
    /// <param name="rows">Rows that an analysis returned, or a selection of them.</param>
    /// <param name="columns">The rows' columns to take, in this order; all where none is named.</param>
    /// <param name="with">Columns of the table <c>articles</c>, or of the articles' own: <c>quotes.ToDataFrame(with: ["outlet", "published"])</c>.</param>
    /// <exception cref="ArgumentException">A column is missing.</exception>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static DataFrame ToDataFrame<T>(this Rows<T> rows, IReadOnlyList<string>? columns = null, IReadOnlyList<string>? with = null)
        where T : IArticleRow
    {
        var frame = ToDataFrame((IEnumerable<T>)rows, columns ?? []);
        if (with is null)
            return frame;
        var corpus = rows.KnownCorpus();
        Article[] articles = [.. rows.Select(row => row.Article).Distinct(StringComparer.Ordinal).Select(id => corpus[id])];
        var known = new ArticleColumns(articles);
        foreach (var name in with)
        {
            var values = articles.Zip(known.Texts(name)).ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);
            frame.Columns.Add(new StringDataFrameColumn(frame.Columns.IndexOf(name) < 0 ? name : "article_" + name, rows.Select(row => values[row.Article])));
        }

        return frame;
    }

    /// <summary>The articles as a DataFrame: the columns of the table <c>articles</c>, then those of the articles' own.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="columns">The columns to take, in this order; all where none is named.</param>
    /// <exception cref="ArgumentException">A column is missing.</exception>
    public static DataFrame ToDataFrame(this Corpus corpus, params IReadOnlyList<string> columns)
    {
        var all = new ArticleColumns([.. corpus]);
        return new DataFrame((columns.Count > 0 ? columns : all.Names).Select(all.Frame));
    }

    /// <summary>The rows of groups as a DataFrame, their group in the column <c>group</c> before the others.</summary>
    /// <param name="groups">The rows.</param>
    /// <param name="columns">The rows' columns to take, in this order; all where none is named.</param>
    /// <exception cref="ArgumentException">A column is missing.</exception>
    public static DataFrame ToDataFrame<T>(this Groups<T> groups, params IReadOnlyList<string> columns)
    {
        var frame = groups.SelectMany(group => group).ToDataFrame(columns);
        frame.Columns.Insert(0, new StringDataFrameColumn("group", groups.SelectMany(group => group.Select(_ => group.Key))));
        return frame;
    }
}
