namespace Clippings;

/// <summary>Groups that a corpus can bear to be compared by.</summary>
public static class Comparison
{
    private const int Fewest = 2;
    private const int Most = 40;

    /// <summary>
    /// The articles by outlet where there are two to forty of them, else by folder, else by the longest period of the
    /// calendar, else by author, else each by itself where they are at most forty; no group where nothing of that holds.
    /// </summary>
    public static CorpusGroups Comparable(this Corpus corpus)
    {
        IEnumerable<Func<Article, string?>> names =
        [
            article => article.Outlet,
            article => article.Folder,
            .. Enum.GetValues<Period>().Reverse().Select(period => (Func<Article, string?>)(article => article.Published is { } day ? period.NameOf(day) : null)),
            article => article.Byline,
            article => article.Id,
        ];
        return names.Where(name => IsBorne(corpus.Articles.Select(name))).Select(corpus.By).FirstOrDefault() ?? corpus.By(_ => (string?)null);
    }

    private static bool IsBorne(IEnumerable<string?> names) => names.Where(name => !string.IsNullOrEmpty(name)).Distinct(StringComparer.Ordinal).Take(Most + 1).Count() is >= Fewest and <= Most;
}
