using System.Collections.Frozen;

namespace Clippings;

/// <content>What is said once of a corpus and holds for everything that is made of it.</content>
public sealed partial class Corpus
{
    /// <summary>Words that count as stop words beside <see cref="StopWords"/>' list, as given.</summary>
    public IReadOnlySet<string> OwnStopWords => _facts.StopWords;

    /// <summary>The categories that words are counted by; null where none were given.</summary>
    public TermDictionary? Dictionary => _facts.Dictionary;

    /// <summary>The same corpus with more stop words: tokens of those terms are marked, and <c>stopWords: false</c> leaves them out.</summary>
    /// <param name="words">The words, in any case.</param>
    public Corpus WithStopWords(params IEnumerable<string> words) =>
        new(_articles, _facts with { Whole = _facts.Whole ?? this, StopWords = _facts.StopWords.Concat(words).ToFrozenSet(StringComparer.OrdinalIgnoreCase) });

    /// <summary>The same corpus with a dictionary that its words are counted by.</summary>
    public Corpus WithDictionary(TermDictionary dictionary) => new(_articles, _facts with { Whole = _facts.Whole ?? this, Dictionary = dictionary });

    /// <summary>The same corpus with a column of one's own on each article: <c>clips.WithColumn("side", a => …)</c>, then <c>a.Extra["side"]</c>.</summary>
    /// <param name="name">The column's name; it replaces one of that name.</param>
    /// <param name="value">An article's value; null for none.</param>
    public Corpus WithColumn(string name, Func<Article, string?> value) => WithColumns(article => [(name, value(article))]);

    /// <summary>The same corpus with columns out of a CSV file that has a column <c>article</c> with their ids, such as codes given by hand.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CorpusException">The file can't be read, has no column <c>article</c>, or speaks of an article that is not in the corpus.</exception>
    public Corpus WithColumns(string path)
    {
        var codes = ArticleCodes.Read(path);
        if (codes.Articles.FirstOrDefault(id => !Whole._byId.ContainsKey(id)) is { } unknown)
            throw new CorpusException($"'{path}' speaks of the article '{unknown}', which the corpus has not{Nearest.Hint(unknown, Whole._byId.Keys)}.");
        return WithColumns(article => codes.Of(article.Id));
    }

    private Corpus WithColumns(Func<Article, IEnumerable<(string Name, string? Value)>> columns) =>
        new([.. _articles.Select(article => article.WithExtra(article.Extra.With(columns(article))))], _facts with { Whole = _facts.Whole ?? this });
}
