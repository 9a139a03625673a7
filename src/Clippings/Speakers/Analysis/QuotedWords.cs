using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>The words of quotations as they are compared, all in one array of ids: millions of runs of them are told apart by where they begin.</summary>
internal sealed class QuotedWords
{
    private readonly List<int> _ids = [];
    private readonly (int Start, int Length)[] _spans;
    private readonly bool[] _isWeighty;

    private QuotedWords(int quotes, IEnumerable<(int Quote, string[] Words)> read)
    {
        var vocabulary = new IdMap();
        _spans = new (int, int)[quotes];
        foreach (var (quote, words) in read)
        {
            _spans[quote] = (_ids.Count, words.Length);
            foreach (var word in words)
                _ids.Add(vocabulary.Id(word));
        }

        _isWeighty = [.. Enumerable.Range(0, vocabulary.Count).Select(id => !StopWords.Contains(vocabulary[id]))];
    }

    /// <summary>Reads quotations, article by article.</summary>
    public static QuotedWords Of(Corpus corpus, IReadOnlyList<Quote> quotes)
    {
        var articles = quotes.Index().GroupBy(quote => quote.Item.Article, StringComparer.Ordinal).ToList();
        using var work = LongWork.Begin("reading quotations", articles.Count);
        return new(quotes.Count, ParallelWork.InOrder(articles, article =>
        {
            work.Next();
            var home = corpus[article.Key];
            return article.Select(quote => (quote.Index, (string[])[.. home.Try("quotes", a => Words(a, quote.Item))])).ToList();
        }).SelectMany(read => read));
    }

    /// <summary>A quotation's words, by the quotation's number from 0.</summary>
    public ReadOnlySpan<int> this[int quote] => Run(_spans[quote].Start, _spans[quote].Length);

    /// <summary>Where a quotation's words begin.</summary>
    public int StartOf(int quote) => _spans[quote].Start;

    /// <summary>The words of a run.</summary>
    public ReadOnlySpan<int> Run(int start, int length) => CollectionsMarshal.AsSpan(_ids).Slice(start, length);

    /// <summary>How many words of a run are no words of grammar.</summary>
    public int Weighty(int start, int length)
    {
        var count = 0;
        foreach (var word in Run(start, length))
            count += _isWeighty[word] ? 1 : 0;
        return count;
    }

    private static IEnumerable<string> Words(Article article, Quote quote) =>
        Tokenizer.Split(article.Text, quote.Start, quote.End).Select(word => TermNormalizer.Normalize(word.Of(article.Text)));
}
