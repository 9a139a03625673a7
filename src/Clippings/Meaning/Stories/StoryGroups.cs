namespace Clippings;

/// <summary>The stories of a corpus: which articles tell one.</summary>
internal sealed class StoryGroups
{
    private readonly StoryLinks _links;

    public StoryGroups(Meaning meaning, int days)
    {
        var articles = meaning.Corpus.Articles;
        _links = new StoryLinks(meaning, days);
        All = [.. AverageLinkage.Join(articles.Count, _links.All, _links.Limit)
            .Select(members => (IReadOnlyList<int>)[.. members.OrderBy(at => articles[at].Published is null).ThenBy(at => articles[at].Published).ThenBy(at => at)])
            .OrderBy(members => members.Min())];
    }

    /// <summary>The places of each story's articles in the corpus, in the order of days; stories in the order of the corpus.</summary>
    public IReadOnlyList<IReadOnlyList<int>> All { get; }

    /// <summary>How near an article is to the mean of the others of its story, in two decimals.</summary>
    public double Centrality(IReadOnlyList<int> story, int article) =>
        Math.Round(story.Where(other => other != article).Average(other => _links.Between(article, other)) / 100, 2);
}
