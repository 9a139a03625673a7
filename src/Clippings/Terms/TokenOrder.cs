namespace Clippings;

internal static class TokenOrder
{
    /// <summary>True where the other token is the next word of the same sentence.</summary>
    public static bool IsBefore(this Token token, Token other) =>
        token.Position + 1 == other.Position
        && token.Sentence == other.Sentence
        && string.Equals(token.Article, other.Article, StringComparison.Ordinal);

    /// <summary>The tokens of each sentence, in order; a sentence is a run of tokens of one article and number.</summary>
    public static IEnumerable<IReadOnlyList<Token>> BySentence(this IEnumerable<Token> tokens)
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
