namespace Clippings;

/// <summary>Families of copies, and who follows whom in them.</summary>
public static class CopyFamilies
{
    /// <summary>So much of the shorter article's runs of five words makes two articles a family, where they are enough; judged by reading families of a news wire.</summary>
    internal const double Containment = 0.2;

    /// <summary>So many runs are enough: forms of words that come back with other numbers in short reports share up to forty.</summary>
    private const int Enough = 50;

    /// <summary>The whole of an article, however short.</summary>
    private const double Whole = 0.9;

    /// <summary>
    /// The articles that are copies of each other, in part or whole. Two belong together where the one has so much of the
    /// other's distinct runs of five words (Broder, "On the resemblance and containment of documents", 1997), and these are
    /// fifty or more or nine tenths of all; boilerplate aside. An article follows the one that it states as its source, by
    /// <c>syndicated_from</c> or a credit; else the earliest one with which it shares so much, which is open where no day
    /// is known or both are of the same.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="passages">What they share: <c>Reuse()</c>; null where it is to be found now.</param>
    /// <param name="containment">The share of the shorter article's runs, above 0 and up to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not in its bounds.</exception>
    public static Rows<FamilyMember> Families(this Corpus corpus, IEnumerable<SharedPassage>? passages = null, double containment = Containment)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(containment);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(containment, 1);
        var pairs = new SharingPairs(corpus, passages ?? corpus.Reuse());
        CopyLink[] links = [.. pairs.Compare().Where(pair => pair.Containment >= containment && (pair.Shared >= Enough || pair.Containment >= Whole))];
        return Circles(links).Watched("families").Index().SelectMany(circle => Rows(circle.Index + 1, circle.Item.Members, circle.Item.Links, pairs))
            .From("families", corpus, ("containment", containment));
    }

    private static IEnumerable<FamilyMember> Rows(int number, IReadOnlyList<int> members, IEnumerable<CopyLink> links, SharingPairs pairs)
    {
        var family = new CopyDirections([.. members.Select(member => pairs.Articles[member])], links.Select(link => (pairs.Articles[link.A], pairs.Articles[link.B], link.Containment)));
        var holders = members.SelectMany(pairs.Runs.Of).CountBy(run => run).ToDictionary();
        return members.OrderBy(member => pairs.Articles[member].Published ?? DateOnly.MaxValue).ThenBy(member => member).Select(member => new FamilyMember(
            number,
            pairs.Articles[member].Id,
            pairs.Articles[member].Published,
            family.SourceOf(pairs.Articles[member])?.Id,
            pairs.Runs.ShareIn(member, run => holders.GetValueOrDefault(run) > 1)));
    }

    // Whoever is linked with one of them is of the family.
    private static List<(IReadOnlyList<int> Members, IEnumerable<CopyLink> Links)> Circles(CopyLink[] links)
    {
        var parent = new Dictionary<int, int>();
        foreach (var link in links)
        {
            parent.TryAdd(link.A, link.A);
            parent.TryAdd(link.B, link.B);
            var (a, b) = (Root(link.A), Root(link.B));
            parent[Math.Max(a, b)] = Math.Min(a, b);
        }

        var linked = links.ToLookup(link => Root(link.A));
        return [.. parent.Keys.Order().GroupBy(Root).Select(circle => ((IReadOnlyList<int>)[.. circle], linked[circle.Key]))];

        int Root(int article)
        {
            while (parent[article] != article)
                article = parent[article] = parent[parent[article]];
            return article;
        }
    }
}
