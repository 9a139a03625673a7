namespace Clippings;

/// <summary>Groups that a corpus can bear to be compared by.</summary>
public static class Comparison
{
    private const int Fewest = 2;
    private const int Most = 40;

    /// <summary>What one stretch of the calendar may hold of the articles: a thousand in one and one in another are no comparison.</summary>
    private const double LargestPart = 0.9;

    /// <summary>
    /// The articles by outlet where there are two to forty of them, else by folder, else by the longest period of the
    /// calendar (where one holds more than nine tenths of the articles, by a shorter one), else by author, else each by
    /// itself where they are at most forty; no group where nothing of that holds.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">
    /// Decides it, however many groups there are: <c>outlet</c>, <c>folder</c>, <c>year</c>, <c>quarter</c>, <c>month</c>,
    /// <c>week</c>, <c>day</c>, <c>author</c>, <c>article</c>, or a column of the articles' own. Empty leaves it to the corpus.
    /// </param>
    /// <exception cref="CorpusException">It is none of that.</exception>
    public static CorpusGroups Comparable(this Corpus corpus, string by = "")
    {
        if (by.Trim().ToLowerInvariant() is not "" and var chosen)
            return new(corpus, Naming(corpus, chosen), chosen);
        foreach (var criterion in Criteria)
        {
            var name = Naming(corpus, criterion);
            if (IsBorne([.. corpus.Articles.SelectMany(name).Where(value => !string.IsNullOrEmpty(value))], IsPeriod(criterion) ? LargestPart : 1))
                return new(corpus, name, criterion);
        }

        return new(corpus, _ => [], "");
    }

    private static IEnumerable<string> Criteria => ["outlet", "folder", .. Enum.GetNames<Period>().Reverse().Select(name => name.ToLowerInvariant()), "author", "article"];

    private static Func<Article, IEnumerable<string?>> Naming(Corpus corpus, string by) => by switch
    {
        "outlet" => article => [article.Outlet],
        "folder" => Folders(corpus),
        "author" => article => [article.Byline],
        "article" => article => [article.Id],
        _ when Enum.TryParse<Period>(by, ignoreCase: true, out var period) => article => [article.Published is { } day ? period.NameOf(day) : null],
        _ when corpus.Articles.Any(article => article.Extra[by] is not null) => article => article.Extra.All(by),
        _ => throw new CorpusException($"Articles can't be compared by '{by}'{Nearest.Hint(by, Criteria.Concat(corpus.Articles.SelectMany(article => article.Extra.Names)))}."),
    };

    private static Func<Article, IEnumerable<string?>> Folders(Corpus corpus)
    {
        var name = FolderNames.Of(corpus);
        return article => [name(article)];
    }

    private static bool IsPeriod(string criterion) => Enum.TryParse<Period>(criterion, ignoreCase: true, out _);

    private static bool IsBorne(IReadOnlyList<string?> names, double largest)
    {
        var groups = names.GroupBy(name => name, StringComparer.Ordinal).Select(group => group.Count()).ToList();
        return groups.Count is >= Fewest and <= Most && groups.Max() <= largest * names.Count;
    }
}
