using System.Collections;

namespace Clippings;

/// <summary>
/// The articles of a corpus in groups, in ordinal order of the groups' names. What an analysis makes of the corpus, the
/// groups take over article by article: <c>clips.By(a => a.Outlet).Tokens().Keyness()</c>.
/// </summary>
public sealed class CorpusGroups : IReadOnlyList<CorpusGroup>
{
    private readonly IReadOnlyList<CorpusGroup> _groups;
    private readonly ILookup<string, string> _names;

    internal CorpusGroups(Corpus corpus, Func<Article, IEnumerable<string?>> names, string by = "")
    {
        (Corpus, By) = (corpus, by);
        (string Article, string Name)[] named =
            [.. corpus.Articles.SelectMany(article => names(article).Where(name => !string.IsNullOrEmpty(name)).Distinct(StringComparer.Ordinal).Select(name => (article.Id, name!)))];
        _names = named.ToLookup(pair => pair.Article, pair => pair.Name, StringComparer.Ordinal);
        _groups = [.. named.GroupBy(pair => pair.Name, pair => pair.Article, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CorpusGroup(group.Key, corpus.Select(group)))];
    }

    /// <summary>The corpus that was grouped.</summary>
    public Corpus Corpus { get; }

    /// <summary>What they are grouped by, in a word: <c>outlet</c>, <c>folder</c>, <c>year</c>; empty where a function of one's own says it.</summary>
    public string By { get; }

    /// <summary>The groups' names, in order.</summary>
    public IEnumerable<string> Keys => _groups.Select(group => group.Key);

    /// <summary>The names of the groups that each article stands in.</summary>
    internal ILookup<string, string> Names => _names;

    /// <summary>How many articles have no name to be grouped by and stand in no group.</summary>
    public int Left => Corpus.Count - _names.Count;

    /// <inheritdoc/>
    public int Count => _groups.Count;

    /// <inheritdoc/>
    public CorpusGroup this[int index] => _groups[index];

    /// <summary>The articles of a group.</summary>
    /// <exception cref="KeyNotFoundException">No group has that name.</exception>
    public Corpus this[string key] => _groups.FirstOrDefault(group => group.Key == key)?.Corpus
        ?? throw new KeyNotFoundException($"No group '{key}'{Nearest.Hint(key, Keys)}.");

    /// <summary>The rows of an analysis in the groups of their articles.</summary>
    /// <param name="rows">Rows of the whole corpus; those of an article in no group are left out.</param>
    public Groups<T> Of<T>(IEnumerable<T> rows)
        where T : IArticleRow =>
        Groups<T>.Of(rows, row => _names[row.Article]).Named(By);

    /// <summary>An analysis of each group by itself: <c>groups.Each(c => c.Trend("oil", Period.Month))</c>.</summary>
    public Groups<T> Each<T>(Func<Corpus, IEnumerable<T>> analysis)
    {
        var made = _groups.Select(group => (group.Key, Rows: analysis(group.Corpus))).Select(group => (group.Key, Origin: group.Rows as IRows, Rows: group.Rows.ToList())).ToList();
        var origin = made.Select(group => group.Origin?.Origin).FirstOrDefault(origin => origin is not null);
        return new(made.Select(group => new Group<T>(group.Key, group.Rows)), new(origin?.Analysis ?? "each", Corpus, origin?.Parameters ?? new Dictionary<string, object?>(), made.Sum(group => group.Rows.Count)));
    }

    /// <inheritdoc/>
    public IEnumerator<CorpusGroup> GetEnumerator() => _groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
