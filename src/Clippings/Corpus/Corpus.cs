using System.Collections;

namespace Clippings;

/// <summary>
/// A collection of articles, in the order of their file names. The entry to everything:
/// <c>Corpus.Load("seeds").Tokens().Count()</c>.
/// </summary>
public sealed class Corpus : IReadOnlyList<Article>
{
    private readonly IReadOnlyList<Article> _articles;
    private readonly Dictionary<string, Article> _byId;

    internal Corpus(IReadOnlyList<Article> articles, LoadReport report, string? notice = null, string sha256 = "")
    {
        _articles = articles;
        Notice = notice;
        Sha256 = sha256;
        _byId = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        Report = report;
    }

    /// <summary>What was skipped, and what was read with a doubt.</summary>
    public LoadReport Report { get; }

    /// <summary>What every figure made from the corpus must say, as <c>notice</c> in <c>corpus.json</c> states; null for nothing.</summary>
    public string? Notice { get; }

    /// <summary>SHA-256 over the files' names and bytes and <c>corpus.json</c>, lower-case hexadecimal: equal where the corpus is the same.</summary>
    public string Sha256 { get; }

    /// <summary>The steps that failed on an article so far, article after article: the rows of those steps are missing.</summary>
    public IReadOnlyList<StepFailure> Failures => [.. _articles.SelectMany(a => a.Failures)];

    /// <inheritdoc/>
    public int Count => _articles.Count;

    /// <inheritdoc/>
    public Article this[int index] => _articles[index];

    /// <summary>The article of an id.</summary>
    /// <exception cref="KeyNotFoundException">No article has that id.</exception>
    public Article this[string id] => _byId.TryGetValue(id, out var article)
        ? article
        : throw new KeyNotFoundException($"No article '{id}' in this corpus of {Count}.");

    /// <summary>
    /// Loads a folder (with its subfolders), one file, or a glob such as <c>clips/*.txt</c>. Reads <c>.txt</c> and
    /// <c>.html</c>; other files are ignored. A file that cannot be read is skipped and listed in <see cref="Report"/>;
    /// a <c>corpus.json</c> beside the articles states what is known of them.
    /// </summary>
    /// <param name="path">A folder, a file or a glob; relative to the current directory.</param>
    /// <exception cref="CorpusException">The path does not exist or no article could be read.</exception>
    public static Corpus Load(string path)
    {
        var corpus = LoadReporting(path);
        return corpus.Count > 0 ? corpus : throw new CorpusException(corpus.Report.Describe(path));
    }

    /// <summary>As <see cref="Load"/>, but an empty corpus with its report where no article could be read.</summary>
    /// <exception cref="CorpusException">The path does not exist.</exception>
    public static Corpus LoadReporting(string path) => new CorpusLoader(ArticleFiles.Find(path)).Load();

    /// <summary>The articles without a look between them; <see cref="ArticleSteps"/> looks itself.</summary>
    internal IReadOnlyList<Article> Articles => _articles;

    /// <summary>The same corpus with each article replaced; ids and order must stay, and an article on which the step fails.</summary>
    internal Corpus Replace(string step, Func<Article, Article> replace) =>
        new([.. this.Walk<Article>(step, a => [a.Try(step, replace, a)])], Report, Notice, Sha256);

    /// <summary>The articles in order. Whoever runs over them can be stopped between two.</summary>
    public IEnumerator<Article> GetEnumerator() => _articles.Watched().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
