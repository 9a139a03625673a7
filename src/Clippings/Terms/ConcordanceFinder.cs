using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>Key words in context.</summary>
public static class ConcordanceFinder
{
    // A pattern that takes longer for a paragraph costs the article it stands in.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>The places of a word or phrase in the bodies of the articles, in the order of the corpus.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="phrase">A word, or several that stand side by side in one sentence; <c>*</c> stands for any letters, <c>?</c> for one.</param>
    /// <param name="words">Words of context to either side at most.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of words is negative.</exception>
    public static Concordance Concordance(this Corpus corpus, string phrase, int words = 9, TermForm form = TermForm.Term)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        var sought = new Phrase(phrase, form);
        return corpus.Lines(article => Places(article, sought), words, ("phrase", phrase), ("words", words), ("form", form));
    }

    /// <summary>The places of a pattern in the sentences of the bodies, in the order of the corpus.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="pattern">Looked for in the printed text, a sentence at a time.</param>
    /// <param name="words">Words of context to either side at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of words is negative.</exception>
    public static Concordance Concordance(this Corpus corpus, Regex pattern, int words = 9)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        var bounded = new Regex(pattern.ToString(), pattern.Options, Longest);
        return corpus.Lines(article => Places(article, bounded), words, ("pattern", pattern.ToString()), ("words", words));
    }

    private static Concordance Lines(this Corpus corpus, Func<Article, IEnumerable<(Sentence Sentence, TextSpan Node)>> find, int words, params IReadOnlyList<(string Name, object? Value)> parameters)
    {
        ConcordanceLine[] lines = [.. corpus.WalkOnAllCores("concordance", article => find(article).Select(place => Line(article, place.Sentence, place.Node, words)))];
        return new(lines, lines.From("concordance", corpus, parameters).Origin);
    }

    private static ConcordanceLine Line(Article article, Sentence sentence, TextSpan node, int words)
    {
        var paragraph = article.Paragraphs()[sentence.Paragraph - 1];
        return new(
            article.Id,
            sentence.Number,
            node.Start,
            node.End,
            ContextText.Before(article.Text[paragraph.Start..node.Start], words),
            ContextText.OneLine(article.Text[node.Start..node.End]),
            ContextText.After(article.Text[node.End..paragraph.End], words));
    }

    private static IEnumerable<(Sentence Sentence, TextSpan Node)> Places(Article article, Phrase words) =>
        from sentence in article.Words().BySentence()
        from index in words.In(sentence)
        select (article.Sentences()[sentence.Number - 1], new TextSpan(sentence[index].Start, sentence[index + words.Length - 1].End));

    private static IEnumerable<(Sentence Sentence, TextSpan Node)> Places(Article article, Regex pattern) =>
        from sentence in article.Sentences()
        from Match match in pattern.Matches(article.Text[sentence.Start..sentence.End])
        where match.Length > 0
        select (sentence, new TextSpan(sentence.Start + match.Index, sentence.Start + match.Index + match.Length));
}
