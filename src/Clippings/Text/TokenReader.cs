namespace Clippings;

/// <summary>Reads the word tokens of one article's sentences; each printed form is read, kept and stemmed once.</summary>
internal sealed class TokenReader
{
    private readonly Article _article;
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly Stemmer _stemmer = new();

    public TokenReader(Article article)
    {
        _article = article;
        _known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private sealed record Word(string Printed, string Term, string Stem, bool Stopword);

    public IReadOnlyList<Token> Read()
    {
        var tokens = new List<Token>();
        var quoted = new SpanCursor([.. _article.QuotedSpans().Select(q => q.Span)]);
        foreach (var sentence in _article.Sentences())
        {
            foreach (var span in Tokenizer.Split(_article.Text, sentence.Start, sentence.End))
            {
                var word = WordAt(span);
                tokens.Add(new Token(
                    _article.Id, sentence.Number, tokens.Count + 1, span.Start, span.End,
                    word.Printed, word.Term, word.Stem, word.Stopword, quoted.Covers(span.Start)));
            }
        }

        return tokens;
    }

    private Word WordAt(TextSpan span)
    {
        var printed = _article.Text.AsSpan(span.Start, span.Length);
        if (_known.TryGetValue(printed, out var word))
            return word;
        var term = TermNormalizer.Normalize(printed);
        return _words[printed.ToString()] = new Word(printed.ToString(), term, _stemmer.Stem(term), StopWords.Contains(term));
    }
}
