namespace Clippings;

/// <summary>Reads the word tokens of one article's sentences; each printed form is normalized once.</summary>
internal sealed class TokenReader(Article article)
{
    private readonly Dictionary<string, (string Term, string Stem, bool Stopword)> _words = new(StringComparer.Ordinal);
    private readonly Stemmer _stemmer = new();

    public IReadOnlyList<Token> Read()
    {
        var tokens = new List<Token>();
        var quoted = new SpanCursor([.. article.QuotedSpans().Select(q => q.Span)]);
        foreach (var sentence in article.Sentences())
        {
            foreach (var span in Tokenizer.Split(article.Text, sentence.Start, sentence.End))
            {
                var printed = span.Of(article.Text);
                var (term, stem, stopword) = Word(printed);
                tokens.Add(new Token(
                    article.Id, sentence.Number, tokens.Count + 1, span.Start, span.End,
                    printed, term, stem, stopword, quoted.Covers(span.Start)));
            }
        }

        return tokens;
    }

    private (string Term, string Stem, bool Stopword) Word(string printed)
    {
        if (_words.TryGetValue(printed, out var word))
            return word;
        var term = TermNormalizer.Normalize(printed);
        return _words[printed] = (term, _stemmer.Stem(term), StopWords.Contains(term));
    }
}
