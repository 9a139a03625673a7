namespace Clippings;

/// <summary>Who shares text with whom.</summary>
public static class SharedText
{
    /// <summary>
    /// How much of each group's text stands in another's too, in shared passages of the same words; a word that stands in
    /// several of them counts once. Groups that share nothing have no row. Those come first that share most words.
    /// </summary>
    /// <param name="groups">The articles in groups, such as <c>clips.By(a => a.Outlet)</c>.</param>
    /// <param name="passages">What <c>Reuse()</c> found.</param>
    public static Rows<SharedTextCount> Shared(this CorpusGroups groups, Rows<SharedPassage> passages)
    {
        var words = new BodyWords(groups.Corpus.Articles.Watched("shared text"));
        var numbers = words.Numbers();
        var names = groups.SelectMany(group => group.Corpus.Select(article => (article.Id, group.Key))).ToLookup(pair => pair.Id, pair => pair.Key, StringComparer.Ordinal);
        var sizes = groups.ToDictionary(group => group.Key, group => group.Corpus.Sum(article => words.CountOf(numbers[article.Id])), StringComparer.Ordinal);
        var rows = from row in passages.Watched("shared text")
                   where row.Kind == ReuseKind.Exact
                   from side in ((Place Here, Place There)[])[(row.Places[0], row.Places[1]), (row.Places[1], row.Places[0])]
                   from one in names[side.Here.Article]
                   from other in names[side.There.Article]
                   group (side.Here, Stretch: words.In(numbers[side.Here.Article], side.Here.Start, side.Here.End)) by (One: one, Other: other) into cell
                   let covered = CoveredWords.Count(cell.Select(part => part.Stretch))
                   let longest = cell.MaxBy(part => part.Stretch.Words).Here
                   // Within a group, each passage has both of its sides there.
                   let count = cell.Key.One == cell.Key.Other ? cell.Count() / 2 : cell.Count()
                   select new SharedTextCount(cell.Key.One, cell.Key.Other, covered, covered / (double)sizes[cell.Key.One], count, longest.Article, longest.Start, longest.End);
        return rows.OrderByDescending(row => row.Words).ThenByDescending(row => row.Share).ThenBy(row => row.Group, StringComparer.Ordinal).ThenBy(row => row.Other, StringComparer.Ordinal)
            .From("shared text", groups.Corpus, ("by", groups.By));
    }

    /// <summary>The id of the article of which most words stand in shared passages, the first of several; the first article where nothing is shared.</summary>
    /// <param name="passages">What <c>Reuse()</c> found, or a selection of it.</param>
    /// <exception cref="CorpusException">The passages don't know their articles.</exception>
    public static string Richest(this Rows<SharedPassage> passages)
    {
        var corpus = passages.KnownCorpus();
        var words = BodyWords.Sharing(corpus, passages);
        var numbers = words.Numbers();
        return passages.Where(row => row.Kind == ReuseKind.Exact).SelectMany(row => row.Places)
            .GroupBy(place => numbers[place.Article], place => words.In(numbers[place.Article], place.Start, place.End))
            .OrderByDescending(CoveredWords.Count).ThenBy(article => article.Key)
            .Select(article => words.Articles[article.Key].Id).FirstOrDefault() ?? corpus[0].Id;
    }

    /// <summary>The passages that one article shares, itself on the side <c>_a</c>, in the order of its text; boilerplate aside.</summary>
    /// <param name="passages">What <c>Reuse()</c> found, or a selection of it.</param>
    /// <param name="article">The article's id.</param>
    public static Rows<SharedPassage> Of(this Rows<SharedPassage> passages, string article) =>
        new(
            [.. InOrder(passages.Where(row => row.Kind != ReuseKind.Boilerplate && (row.ArticleA == article || row.ArticleB == article)).Select(row => row.ArticleA == article ? row : row.Turned()))],
            passages.Origin);

    /// <summary>Passages of one article, itself on the side <c>_a</c>, in the order of its text.</summary>
    internal static IEnumerable<SharedPassage> InOrder(IEnumerable<SharedPassage> passages) =>
        passages.OrderBy(row => row.StartA).ThenBy(row => row.EndA).ThenBy(row => row.ArticleB!, StringComparer.Ordinal).ThenBy(row => row.StartB);

    /// <summary>Where the passages stand, each in the one and in the other article, to be read: <c>passages.Take(3).Passages().InContext()</c>.</summary>
    /// <param name="passages">What <c>Reuse()</c> found, or a selection of it.</param>
    /// <exception cref="CorpusException">The passages don't know their articles.</exception>
    public static Rows<Place> Passages(this Rows<SharedPassage> passages) => passages.SelectMany(row => row.Places).From("passages", passages.KnownCorpus());

    /// <summary>The passages of one kind.</summary>
    /// <param name="passages">What <c>Reuse()</c> found, or a selection of it.</param>
    /// <param name="kind">How they are shared.</param>
    public static Rows<SharedPassage> Of(this Rows<SharedPassage> passages, ReuseKind kind) => passages.Where(row => row.Kind == kind);
}
