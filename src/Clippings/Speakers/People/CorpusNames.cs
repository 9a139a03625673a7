using System.Runtime.CompilerServices;

namespace Clippings;

/// <summary>Keeps the canonical names of a corpus while the corpus lives.</summary>
internal static class CorpusNames
{
    private static readonly ConditionalWeakTable<Corpus, SpeakerNames> Known = [];

    // A selection's persons go by the names that the whole corpus gives them.
    public static SpeakerNames Of(Corpus corpus) => Known.GetValue(corpus.Whole, c => SpeakerNames.Of([.. c.WalkOnAllCores("names", CastOf)]));

    public static SpeakerNames Of(Article article, Corpus? within) =>
        within is not null ? Of(within) : article.Derived(a => SpeakerNames.Of([.. CastOf(a)]));

    private static IEnumerable<(Article, IReadOnlyList<Entity>, Func<Cast>)> CastOf(Article article) =>
        [(article, Reading.Of(article).Cast.Entities, () => Reading.Of(article).Cast)];
}
