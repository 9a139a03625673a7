using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>Reads the word tokens of an article's sentences.</summary>
internal static class TokenReader
{
    // Grown once a thread and used again for each article.
    [ThreadStatic]
    private static List<TextSpan>? _words;

    public static TokenList Read(Article article) => Read(article, Lexicon.Current);

    internal static TokenList Read(Article article, Lexicon lexicon)
    {
        var (text, sentences) = (article.Text, article.Sentences());
        var words = _words ??= [];
        words.Clear();
        var before = new int[sentences.Count + 1];
        for (var i = 0; i < sentences.Count; i++)
        {
            Tokenizer.Read(text, sentences[i].Start, sentences[i].End, words);
            before[i + 1] = words.Count;
        }

        var (forms, starts) = (new int[words.Count], new TokenStarts(words.Count, text.Length));
        var spans = CollectionsMarshal.AsSpan(words);
        for (var i = 0; i < spans.Length; i++)
        {
            forms[i] = lexicon.Id(text, spans[i]);
            starts[i] = spans[i].Start;
        }

        return new(article, lexicon, forms, starts, before);
    }
}
