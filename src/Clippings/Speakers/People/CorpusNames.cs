using System.Runtime.CompilerServices;

namespace Clippings;

/// <summary>Keeps the canonical names of a corpus while the corpus lives.</summary>
internal static class CorpusNames
{
    private static readonly ConditionalWeakTable<Corpus, SpeakerNames> Known = [];

    // A selection's persons go by the names that the whole corpus gives them.
    public static SpeakerNames Of(Corpus corpus) => Known.GetValue(corpus.Whole, Merge);

    public static SpeakerNames Of(Article article, Corpus? within) =>
        within is not null ? Of(within) : article.Derived(a => SpeakerNames.Of([(a, Reading.Of(a).Cast.Entities, () => Reading.Of(a).Cast)]));

    private static SpeakerNames Merge(Corpus corpus)
    {
        var store = FindingStore.Of(corpus);
        var casts = corpus.WalkOnAllCores<ToldNames>("names", article => [ToldNames.Of(article, store)]).ToList();
        store?.Flush();
        RecentArticles.Settle();
        var names = SpeakerNames.Of([.. casts.Select(told => (told.Article, told.Entities, (Func<Cast>)(() => Reading.Of(told.Article).Cast)))]);
        names.Answers = casts.Where(told => told.Kept is not null).ToDictionary(told => told.Article.Id, told => told.Kept!.Answers(told.Entities, names), StringComparer.Ordinal);
        return names;
    }

    // What is kept of it is asked once more when the names are merged.
    private sealed record ToldNames(Article Article, IReadOnlyList<Entity> Entities, KeptCast? Kept)
    {
        public static ToldNames Of(Article article, FindingStore? store) => KeptCast.Of(article, store) is { } kept
            ? new(article, [.. kept.Entities.Select(entity => new Entity(entity, article.Id))], kept with { Entities = [] })
            : new(article, Reading.Of(article).Cast.Entities, null);
    }
}
