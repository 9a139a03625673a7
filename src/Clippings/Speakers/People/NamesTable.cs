namespace Clippings;

/// <summary>Which bodies and places the articles name.</summary>
public static class NamesTable
{
    /// <summary>The bodies and places of all articles, article after article, by first mention.</summary>
    public static Rows<NamedEntity> Names(this Corpus corpus) => corpus.WalkNamed("names", a => a.Names(corpus)).From("names", corpus);

    /// <summary>The bodies and places of an article by first mention.</summary>
    /// <param name="article">The article.</param>
    /// <param name="within">The articles whose names count, where one that is a person elsewhere is none here; null for this one alone.</param>
    public static IReadOnlyList<NamedEntity> Names(this Article article, Corpus? within = null) =>
        [.. article.Mentions(within).Where(m => m.Kind != NameKind.Person)
            .GroupBy(m => (m.Name, m.Kind))
            .Select(g => new NamedEntity(article.Id, g.Key.Name, g.Key.Kind, g.Count(), g.First().Start))
            .OrderBy(n => n.FirstStart)];
}
