using System.Collections;

namespace Clippings;

/// <summary>
/// A collection of articles, in the order of their file names. The entry to everything:
/// <c>Corpus.Load("seeds").Tokens().Count()</c>.
/// </summary>
public sealed partial class Corpus : IReadOnlyList<Article>
{
    private readonly IReadOnlyList<Article> _articles;
    private readonly Dictionary<string, Article> _byId;
    private readonly CorpusFacts _facts;
    private long _length = -1;

    internal Corpus(IReadOnlyList<Article> articles, LoadReport report, string? notice = null, string sha256 = "")
        : this(articles, new CorpusFacts(report, notice, sha256))
    {
    }

    internal Corpus(IReadOnlyList<Article> articles, CorpusFacts facts)
    {
        (_articles, _facts) = (articles, facts);
        _byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>What was skipped, and what was read with a doubt.</summary>
    public LoadReport Report => _facts.Report;

    /// <summary>What every figure made from the corpus must say, as <c>notice</c> in <c>corpus.json</c> states; null for nothing.</summary>
    public string? Notice => _facts.Notice;

    /// <summary>
    /// SHA-256 over the files' names and bytes, <c>corpus.json</c> and <c>corrections.csv</c>, lower-case hexadecimal: equal where the corpus is the
    /// same. Of a selection it is over the whole's and the ids selected.
    /// </summary>
    public string Sha256 => _facts.Sha256Of(this);

    /// <summary>The steps that failed on an article so far, article after article: the rows of those steps are missing.</summary>
    public IReadOnlyList<StepFailure> Failures => [.. _articles.SelectMany(a => a.Failures)];

    /// <inheritdoc/>
    public int Count => _articles.Count;

    /// <inheritdoc/>
    public Article this[int index] => _articles[index];

    /// <summary>The length of all texts together, in UTF-16 code units.</summary>
    internal long Length
    {
        get
        {
            // Asked by several threads, which may all sum.
            if (Volatile.Read(ref _length) is >= 0 and var known)
                return known;
            var sum = _articles.Sum(article => (long)article.Length);
            Volatile.Write(ref _length, sum);
            return sum;
        }
    }

    /// <summary>The article with an id; null where there is none.</summary>
    internal Article? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The article of an id.</summary>
    /// <exception cref="KeyNotFoundException">No article has that id.</exception>
    public Article this[string id] => _byId.TryGetValue(id, out var article)
        ? article
        : throw new KeyNotFoundException($"No article '{id}'{Nearest.Hint(id, _byId.Keys)}.");

    /// <summary>What a person put right, by the places that the corpus was loaded from.</summary>
    internal IReadOnlyList<PlaceCorrections> PlaceCorrections => _facts.Corrections;

    /// <summary>The tables that say of all these articles what an analysis would; null where there are none, or own stop words or a selection make it say otherwise.</summary>
    internal StoredTables? Tables => OwnStopWords.Count == 0 && _facts.Tables is { } tables && tables.Articles == Count ? tables : null;

    /// <summary>The articles without a look between them; <see cref="ArticleSteps"/> looks itself.</summary>
    internal IReadOnlyList<Article> Articles => _articles;

    /// <summary>The same corpus with each article replaced; ids and order must stay, and an article on which the step fails.</summary>
    internal Corpus Replace(string step, Func<Article, Article> replace) =>
        new([.. this.WalkOnAllCores<Article>(step, a => [a.Try(step, replace, a)])], _facts);

    /// <summary>The articles in order. Whoever runs over them can be stopped between two.</summary>
    public IEnumerator<Article> GetEnumerator() => _articles.Watched().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
