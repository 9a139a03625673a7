using System.Globalization;

namespace Clippings;

/// <summary>Finds the passages that the rows of a printed table stand for, by the names of its columns.</summary>
/// <remarks><c>article</c> goes with <c>start</c> and <c>end</c>, <c>article_b</c> with <c>start_b</c> and <c>end_b</c>; without offsets the article as a whole is meant.</remarks>
internal sealed class TableLinks
{
    private const string Article = "article";
    private const int LongestExcerpt = 90;

    private readonly IReadOnlyList<(int Article, int Start, int End)> _columns;
    private readonly Corpus? _corpus;

    /// <param name="columns">The names of the columns.</param>
    /// <param name="corpus">The articles, of which excerpts are told; null where they are not known.</param>
    public TableLinks(IReadOnlyList<string> columns, Corpus? corpus)
    {
        _corpus = corpus;
        _columns = [.. columns.Index().Where(column => IsArticle(column.Item)).Select(column => (column.Index, IndexOf(column.Item, "start"), IndexOf(column.Item, "end")))];
        int IndexOf(string article, string offset) => columns.ToList().IndexOf(article.Replace(Article, offset, StringComparison.Ordinal));
    }

    /// <summary>The links of a row: the column, the address and the words found there, empty where they are not known.</summary>
    /// <param name="row">Its cells as they are printed.</param>
    public IEnumerable<TableLink> Of(IReadOnlyList<string?> row)
    {
        foreach (var (article, start, end) in _columns)
        {
            if (row[article] is not { Length: > 0 } id)
                continue;
            var (from, to) = (Offset(row, start), Offset(row, end));
            yield return from is { } first && to is { } last && last >= first
                ? new(article, PassageAddress.Of(id, first, last), Excerpt(id, first, last))
                : new(article, id, "");
        }
    }

    private static bool IsArticle(string column) => column == Article || column.StartsWith(Article + "_", StringComparison.Ordinal) || column.EndsWith("_" + Article, StringComparison.Ordinal);

    private static int? Offset(IReadOnlyList<string?> row, int column) =>
        column >= 0 && int.TryParse(row[column], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var offset) ? offset : null;

    private string Excerpt(string article, int start, int end)
    {
        if (_corpus?.Find(article) is not { } found || end > found.Text.Length || start == end)
            return "";
        var words = ContextText.OneLine(found.Text[start..Math.Min(end, start + (2 * LongestExcerpt))]);
        if (words.Length <= LongestExcerpt)
            return words;
        var cut = words.LastIndexOf(' ', LongestExcerpt);
        return words[..(cut > 0 ? cut : LongestExcerpt)] + "…";
    }
}
