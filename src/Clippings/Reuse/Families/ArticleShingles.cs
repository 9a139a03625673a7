namespace Clippings;

/// <summary>The shingles of an article: every run of a fixed number of words, as one number each.</summary>
internal sealed class ArticleShingles
{
    private readonly int[] _ids;
    private readonly Dictionary<ulong, int> _first = [];
    private readonly int _length;

    public ArticleShingles(Article article, int length, IdMap ids)
    {
        Article = article;
        _length = length;
        var words = article.Words();
        _ids = new int[words.Count];
        for (var at = 0; at < _ids.Length; at++)
            _ids[at] = ids.Id(words.Form(at).Term);
        for (var at = 0; at + length <= _ids.Length; at++)
            _first.TryAdd(Key(at), at);
    }

    public Article Article { get; }

    /// <summary>The distinct shingles.</summary>
    public IReadOnlyCollection<ulong> Distinct => _first.Keys;

    /// <summary>The longest run of words that both articles hold; the first of several, and from the first place of its opening shingle in the other.</summary>
    public (int Length, TextSpan Here, TextSpan There) LongestRun(ArticleShingles other)
    {
        var (longest, here, there) = (0, 0, 0);
        for (var at = 0; at + Math.Max(_length, longest) <= _ids.Length; at++)
        {
            if (!other._first.TryGetValue(Key(at), out var match))
                continue;
            var run = _ids.AsSpan(at).CommonPrefixLength(other._ids.AsSpan(match));
            if (run > longest)
                (longest, here, there) = (run, at, match);
        }

        return (longest, Span(here, longest), other.Span(there, longest));
    }

    private TextSpan Span(int at, int words) => new(Article.Tokens()[at].Start, Article.Tokens()[at + words - 1].End);

    private ulong Key(int at) => RunKey.Of(_ids.AsSpan(at, _length));
}
