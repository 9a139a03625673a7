using System.Text.Json.Serialization.Metadata;

namespace Clippings;

/// <summary>Rows of an article in which persons go by the names of many.</summary>
internal static class NamedRows
{
    /// <summary>The rows that a step makes of each article. The names of all are found first, so that no article's thread begins to.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="step">The step.</param>
    /// <param name="read">Makes an article's rows.</param>
    public static IEnumerable<T> WalkNamed<T>(this Corpus corpus, string step, Func<Article, IEnumerable<T>> read)
    {
        _ = CorpusNames.Of(corpus);
        return corpus.WalkOnAllCores(step, read);
    }

    /// <summary>The rows of a step, as kept where the articles' names say what they said then.</summary>
    /// <param name="article">The article.</param>
    /// <param name="within">The articles whose names count; null for this one alone.</param>
    /// <param name="step">The step.</param>
    /// <param name="format">How the rows are written.</param>
    /// <param name="make">Makes the rows by the names.</param>
    /// <param name="home">Tells a row the article that it was read from.</param>
    public static IReadOnlyList<T> Named<T>(this Article article, Corpus? within, string step, JsonTypeInfo<T[]> format, Func<SpeakerNames, IReadOnlyList<T>> make, Func<T, T> home)
    {
        var names = CorpusNames.Of(article, within);
        return within is null ? make(names) : within.Kept(article, step, names.AnswersTo(article), format, () => make(names), home);
    }
}
