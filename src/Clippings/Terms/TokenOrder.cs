namespace Clippings;

internal static class TokenOrder
{
    /// <summary>True where the other token is the next word of the same sentence.</summary>
    public static bool IsBefore(this Token token, Token other) =>
        token.Position + 1 == other.Position
        && token.Sentence == other.Sentence
        && string.Equals(token.Article, other.Article, StringComparison.Ordinal);

    /// <summary>The tokens of each sentence, in order; a sentence is a run of tokens of one article and number.</summary>
    /// <param name="tokens">The running words, in order.</param>
    /// <param name="what">What is being done with them.</param>
    public static IEnumerable<IReadOnlyList<Token>> BySentence(this IEnumerable<Token> tokens, string what) =>
        CorpusTokens.Of(tokens) is { } words ? words.Articles.Watched(what).SelectMany(BySentence) : Runs(tokens.Watched(what));

    /// <summary>The words of each sentence of an article that has any.</summary>
    public static IEnumerable<TokenSentence> BySentence(this TokenList article)
    {
        for (var sentence = 1; sentence <= article.Sentences; sentence++)
        {
            if (article.FirstOf(sentence) > article.FirstOf(sentence - 1))
                yield return new(article, sentence);
        }
    }

    /// <summary>A word of a sentence in a form; no row is made of it for that.</summary>
    public static string WordAt(this IReadOnlyList<Token> sentence, int index, TermForm form) =>
        sentence is TokenSentence words ? form.Of(words.Form(index)) : form.Of(sentence[index]);

    /// <summary>Whether a word of a sentence is a stop word.</summary>
    public static bool IsStopwordAt(this IReadOnlyList<Token> sentence, int index) =>
        sentence is TokenSentence words ? words.Form(index).IsStopword : sentence[index].Stopword;

    /// <summary>Whether a word of a sentence is the next behind the one before it: rows may have been left out between.</summary>
    public static bool IsNextAt(this IReadOnlyList<Token> sentence, int index) =>
        sentence is TokenSentence || sentence[index - 1].IsBefore(sentence[index]);

    /// <summary>The article of a sentence.</summary>
    public static string ArticleOf(this IReadOnlyList<Token> sentence) =>
        sentence is TokenSentence words ? words.Article.Article : sentence[0].Article;

    private static IEnumerable<IReadOnlyList<Token>> Runs(IEnumerable<Token> tokens)
    {
        var sentence = new List<Token>();
        foreach (var token in tokens)
        {
            if (sentence.Count > 0 && (sentence[0].Sentence != token.Sentence || sentence[0].Article != token.Article))
            {
                yield return sentence;
                sentence = [];
            }

            sentence.Add(token);
        }

        if (sentence.Count > 0)
            yield return sentence;
    }
}
