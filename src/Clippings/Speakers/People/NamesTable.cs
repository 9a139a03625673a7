namespace Clippings;

/// <summary>Which bodies and places the articles name.</summary>
public static class NamesTable
{
    /// <summary>The bodies and places of all articles, article after article, by first mention.</summary>
    public static Rows<NamedEntity> Names(this Corpus corpus)
    {
        var names = CorpusNames.Of(corpus);
        return corpus.Analyse("names", a => Rows(a, names));
    }

    /// <summary>The bodies and places of an article by first mention.</summary>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<NamedEntity> Names(this Article article) => Rows(article, CorpusNames.Of(article, null));

    private static List<NamedEntity> Rows(Article article, SpeakerNames names) =>
        [.. MentionsTable.Rows(article, names).Where(m => m.Kind != NameKind.Person)
            .GroupBy(m => (m.Name, m.Kind))
            .Select(g => new NamedEntity(article.Id, g.Key.Name, g.Key.Kind, g.Count(), g.First().Start))
            .OrderBy(n => n.FirstStart)];
}
