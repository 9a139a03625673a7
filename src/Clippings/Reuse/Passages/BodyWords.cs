using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>
/// The words of the bodies of articles as numbers, article after article in one row: equal numbers, equal words. A body
/// reads on over what stands between its lines, such as a caption.
/// </summary>
internal sealed class BodyWords
{
    private const int Short = 256;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _words = [];
    private readonly List<TextSpan> _spans = [];
    private readonly List<int> _starts = [0];

    public BodyWords(IEnumerable<Article> articles)
    {
        var known = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        Articles = [.. articles];
        foreach (var article in Articles)
        {
            var start = _words.Count;
            if (!article.Try("reuse", a => Read(a, known), false))
            {
                _words.RemoveRange(start, _words.Count - start);
                _spans.RemoveRange(start, _spans.Count - start);
            }

            _starts.Add(_words.Count);
        }
    }

    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The words of those articles that share a passage.</summary>
    public static BodyWords Sharing(Corpus corpus, IEnumerable<SharedPassage> passages)
    {
        var ids = passages.SelectMany(row => row.Places).Select(place => place.Article).ToHashSet(StringComparer.Ordinal);
        return new(corpus.Articles.Where(article => ids.Contains(article.Id)).Watched());
    }

    /// <summary>The number of each article, by its id.</summary>
    public Dictionary<string, int> Numbers() => Articles.Index().ToDictionary(article => article.Item.Id, article => article.Index, StringComparer.Ordinal);

    /// <summary>How many words there are in all.</summary>
    public int Count => _words.Count;

    /// <summary>The words of all articles.</summary>
    public ReadOnlySpan<int> All => CollectionsMarshal.AsSpan(_words);

    /// <summary>Where an article's words start; of the number of articles, where the last one's end.</summary>
    public int StartOf(int article) => _starts[article];

    /// <summary>Where the words of an article end.</summary>
    public int EndOf(int article) => _starts[article + 1];

    /// <summary>How many words an article has.</summary>
    public int CountOf(int article) => EndOf(article) - StartOf(article);

    /// <summary>The number of the article that a word stands in.</summary>
    public int ArticleAt(int word)
    {
        var found = _starts.BinarySearch(word);
        if (found < 0)
            return ~found - 1;
        // An article without words starts where the next one does.
        while (_starts[found + 1] == word)
            found++;
        return found;
    }

    /// <summary>The word before another; at the beginning of an article a number that stands nowhere else.</summary>
    public int Before(int word) => ArticleAt(word) is var article && _starts[article] == word ? -1 - article : _words[word - 1];

    /// <summary>How many words from two places on are the same.</summary>
    public int Common(int a, int b) => Rest(a).CommonPrefixLength(Rest(b));

    /// <summary>How many words before two places are the same.</summary>
    public int CommonBefore(int a, int b)
    {
        var most = Math.Min(a - _starts[ArticleAt(a)], b - _starts[ArticleAt(b)]);
        var common = 0;
        while (common < most && _words[a - 1 - common] == _words[b - 1 - common])
            common++;
        return common;
    }

    /// <summary>The words from a place to the end of its article.</summary>
    public ReadOnlySpan<int> Rest(int word) => All[word..EndOf(ArticleAt(word))];

    /// <summary>The offsets of a run of words in its article's text.</summary>
    public TextSpan Span(int word, int words) => new(_spans[word].Start, _spans[word + words - 1].End);

    /// <summary>The words of an article that stand wholly in a stretch of its text: the first, and how many.</summary>
    public (int At, int Words) In(int article, int start, int end)
    {
        var first = Bisection.First(StartOf(article), EndOf(article), word => _spans[word].Start < start);
        var behind = first;
        while (behind < EndOf(article) && _spans[behind].End <= end)
            behind++;
        return (first, behind - first);
    }

    private bool Read(Article article, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        Span<char> buffer = stackalloc char[Short];
        var text = article.Text;
        foreach (var line in article.Lines.Where(line => line.Role == LineRole.Body))
        {
            for (var word = PrintedWord.Next(text, line.Start, line.End); word.Length > 0; word = PrintedWord.Next(text, word.End, line.End))
            {
                var folded = word.Length <= Short ? buffer : new char[word.Length];
                folded = folded[..PrintedWord.Fold(text.AsSpan(word.Start, word.Length), folded)];
                if (!known.TryGetValue(folded, out var id))
                    _ids.Add(folded.ToString(), id = _ids.Count);
                _words.Add(id);
                _spans.Add(word);
            }
        }

        return true;
    }
}
