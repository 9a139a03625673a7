namespace Clippings;

/// <summary>Says which article of a family follows which.</summary>
/// <param name="members">The articles of the family, in the order of the corpus.</param>
/// <param name="links">Those that share enough, and what share.</param>
internal sealed class CopyDirections(IReadOnlyList<Article> members, IEnumerable<(Article A, Article B, double Containment)> links)
{
    private readonly Dictionary<(Article A, Article B), double> _shared = links.ToDictionary(link => (link.A, link.B), link => link.Containment);

    /// <summary>The article that another follows; null where nothing decides, and for one whose source is not here.</summary>
    public Article? SourceOf(Article article)
    {
        var stated = members.Where(other => other != article && StatedSources.Names(article, other.Outlet) && !StatedSources.Names(other, article.Outlet)).ToList();
        if (stated.Count > 0)
            return stated.OrderByDescending(other => Shared(article, other)).ThenBy(other => other.Published ?? DateOnly.MaxValue).First();
        if (StatedSources.HasOne(article))
            return null;
        // Of those of the earliest day the one that shares most; the first where they share alike.
        return members.Where(other => other.Published < article.Published && Shared(article, other) > 0 && !StatedSources.Names(other, article.Outlet))
            .OrderBy(other => other.Published).ThenByDescending(other => Shared(article, other)).FirstOrDefault();
    }

    private double Shared(Article article, Article other) =>
        _shared.GetValueOrDefault((article, other)) + _shared.GetValueOrDefault((other, article));
}
