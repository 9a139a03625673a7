namespace Clippings;

/// <summary>Articles that are copies of each other, in part or whole.</summary>
public static class NearDuplicateFinder
{
    /// <summary>
    /// Pairs of articles that share shingles, those that share most first. By containment (Broder, "On the resemblance
    /// and containment of documents", 1997), which finds a short copy of a long story too.
    /// </summary>
    /// <remarks>
    /// Shared words are not proof of copying: both may quote the same speaker. Read <see cref="NearDuplicate.LongestRun"/>
    /// and the passage beside the share.
    /// </remarks>
    /// <param name="corpus">The articles.</param>
    /// <param name="shingle">Words of a shingle, 2 or more; with fewer than 4, set phrases alone make pairs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shingle is below 2.</exception>
    public static Rows<NearDuplicate> NearDuplicates(this Corpus corpus, int shingle = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shingle, 2);
        var ids = new IdMap();
        ArticleShingles[] articles = [.. corpus.Walk<ArticleShingles>("copies", article => [new ArticleShingles(article, shingle, ids)])];
        return SharedCounts(articles).Watched("comparing copies")
            .Select(pair => Compare(articles[pair.Key.A], articles[pair.Key.B], pair.Value))
            .OrderByDescending(row => Math.Max(row.ShareOfA, row.ShareOfB))
            .ThenBy(row => row.ArticleA, StringComparer.Ordinal)
            .ThenBy(row => row.ArticleB, StringComparer.Ordinal)
            .From("near-duplicates", corpus, ("shingle", shingle));
    }

    // Through an index of shingles, so that articles which share nothing cost nothing.
    private static Dictionary<(int A, int B), int> SharedCounts(ArticleShingles[] articles)
    {
        var holders = new Dictionary<ulong, List<int>>();
        var shared = new Dictionary<(int A, int B), int>();
        foreach (var (index, article) in articles.Watched("comparing articles").Index())
        {
            foreach (var key in article.Distinct)
            {
                if (!holders.TryGetValue(key, out var earlier))
                    holders[key] = earlier = [];
                foreach (var other in earlier)
                    shared[(other, index)] = shared.GetValueOrDefault((other, index)) + 1;
                earlier.Add(index);
            }
        }

        return shared;
    }

    private static NearDuplicate Compare(ArticleShingles a, ArticleShingles b, int shared)
    {
        var (length, here, there) = a.LongestRun(b);
        return new NearDuplicate(
            a.Article.Id,
            b.Article.Id,
            shared,
            shared / (double)a.Distinct.Count,
            shared / (double)b.Distinct.Count,
            length,
            here.Start,
            here.End,
            there.Start,
            there.End);
    }
}
