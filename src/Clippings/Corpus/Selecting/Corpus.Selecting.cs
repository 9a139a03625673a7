namespace Clippings;

/// <content>
/// Selecting and grouping: each gives a corpus again, or groups of them. What was read of an article stays read, and
/// persons keep the names that the whole corpus gives them.
/// </content>
public sealed partial class Corpus
{
    /// <summary>The corpus that this one was selected from, at its beginning; itself where it was loaded.</summary>
    internal Corpus Whole => _facts.Whole ?? this;

    /// <summary>The articles for which a condition holds.</summary>
    public Corpus Where(Func<Article, bool> condition) => Select(_articles.Watched().Where(condition));

    /// <summary>The articles published from one day to another, both included. Articles without a date are left out.</summary>
    public Corpus Between(DateOnly from, DateOnly to) => Where(article => article.Published >= from && article.Published <= to);

    /// <summary>The articles of an outlet, capitals aside.</summary>
    /// <exception cref="KeyNotFoundException">No article is of that outlet.</exception>
    public Corpus Of(string outlet)
    {
        var found = Where(article => string.Equals(article.Outlet, outlet, StringComparison.OrdinalIgnoreCase));
        return found.Count > 0 ? found : throw new KeyNotFoundException($"No article of '{outlet}'{Nearest.Hint(outlet, _articles.Select(article => article.Outlet).OfType<string>())}.");
    }

    /// <summary>So many articles drawn at random, in the order of the corpus; all where there are no more. The same seed draws the same.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Decides the draw.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public Corpus Sample(int count, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var order = Enumerable.Range(0, Count).ToArray();
        // A seeded generator draws the same on every machine and release, which is promised.
#pragma warning disable CA5394 // Nothing is kept secret by it.
        new Random(seed).Shuffle(order);
#pragma warning restore CA5394
        return Select(order.Take(count).Order().Select(index => _articles[index]));
    }

    /// <summary>The articles in groups: by outlet, by folder, by a column of their source (<c>a => a.Extra["topics"]</c>).</summary>
    /// <param name="group">The group of an article; null or empty leaves it out.</param>
    public CorpusGroups By(Func<Article, string?> group) => new(this, article => [group(article)]);

    /// <summary>The articles in groups, where one may stand in several.</summary>
    /// <param name="groups">The groups of an article.</param>
    public CorpusGroups By(Func<Article, IEnumerable<string>> groups) => new(this, groups);

    /// <summary>The articles by when they were published. Articles without a date stand in no group.</summary>
    public CorpusGroups By(Period period) =>
        new(this, article => [article.Published is { } day ? period.NameOf(day) : null], period.ToString().ToLowerInvariant());

    /// <summary>Articles of this corpus, in their order here.</summary>
    internal Corpus Select(IEnumerable<Article> articles) => new([.. articles], _facts with { Whole = Whole });

    /// <summary>Articles of this corpus by their ids.</summary>
    internal Corpus Select(IEnumerable<string> ids) => Select(ids.Select(id => _byId[id]));
}
