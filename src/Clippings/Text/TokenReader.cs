namespace Clippings;

/// <summary>Reads the word tokens of an article's sentences.</summary>
internal static class TokenReader
{
    public static IReadOnlyList<Token> Read(Article article)
    {
        var (tokens, stemmer) = (new List<Token>(), new Stemmer());
        var quoted = new SpanCursor([.. article.QuotedSpans().Select(q => q.Span)]);
        foreach (var sentence in article.Sentences())
        {
            foreach (var span in Tokenizer.Split(article.Text, sentence.Start, sentence.End))
            {
                var word = WordForms.Of(article.Text.AsSpan(span.Start, span.Length), stemmer);
                tokens.Add(new Token(
                    article.Id, sentence.Number, tokens.Count + 1, span.Start, span.End,
                    word.Printed, word.Term, word.Stem, word.IsStopword, quoted.Covers(span.Start)));
            }
        }

        return tokens;
    }
}
