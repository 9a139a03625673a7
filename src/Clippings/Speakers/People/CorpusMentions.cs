using System.Runtime.CompilerServices;

namespace Clippings;

/// <summary>Where names stand in the articles of a corpus, as little of it as comparing articles needs, kept while the corpus lives.</summary>
internal static class CorpusMentions
{
    private static readonly ConditionalWeakTable<Corpus, Dictionary<string, NamedPlace[]>> Known = [];

    /// <summary>By article. One on which the step fails has none.</summary>
    public static IReadOnlyDictionary<string, NamedPlace[]> Of(Corpus corpus) => Known.GetValue(
        corpus, all => ByArticle(all.WalkNamed<(string, NamedPlace[])>("mentions", article => [(article.Id, Of(article, all))])));

    /// <summary>Those of an article.</summary>
    public static NamedPlace[] Of(Article article, Corpus corpus) => [.. article.Mentions(corpus).Select(mention => new NamedPlace(mention.Start, mention.End, mention.Name))];

    /// <summary>Takes over what was found already.</summary>
    public static void Keep(Corpus corpus, IEnumerable<(string Article, NamedPlace[] Places)> found) => Known.AddOrUpdate(corpus, ByArticle(found));

    private static Dictionary<string, NamedPlace[]> ByArticle(IEnumerable<(string Article, NamedPlace[] Places)> found) =>
        found.ToDictionary(article => article.Article, article => article.Places, StringComparer.Ordinal);
}
