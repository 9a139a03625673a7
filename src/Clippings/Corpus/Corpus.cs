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
    /// Loads what a path names: a folder with its subfolders, a file, an archive, or a pattern such as <c>clips/*.txt</c>.
    /// Files of other kinds are ignored and counted. A file that cannot be read is skipped and listed in
    /// <see cref="Report"/>; a <c>corpus.json</c> beside the articles states what is known of them.
    /// </summary>
    /// <param name="path">A folder, a file or a pattern; relative to the current directory.</param>
    /// <param name="map">Which columns of tables and records hold what, where their names don't say it.</param>
    /// <exception cref="CorpusException">The path does not exist or no article could be read.</exception>
    public static Corpus Load(string path, ColumnMap? map = null) => Load([path], map);

    /// <summary>Loads several paths as one corpus; <see cref="Article.Source"/> says which brought an article.</summary>
    /// <param name="paths">Folders, files or patterns; relative to the current directory.</param>
    /// <param name="map">Which columns of tables and records hold what, where their names don't say it.</param>
    /// <exception cref="CorpusException">A path does not exist or no article could be read.</exception>
    public static Corpus Load(IEnumerable<string> paths, ColumnMap? map = null)
    {
        string[] all = [.. paths];
        var corpus = LoadReporting(all, map);
        return corpus.Count > 0 ? corpus : throw new CorpusException(corpus.Report.Describe(string.Join("', '", all)));
    }

    /// <summary>As <see cref="Load(string, ColumnMap?)"/>, but an empty corpus with its report where no article could be read.</summary>
    /// <exception cref="CorpusException">The path does not exist.</exception>
    public static Corpus LoadReporting(string path, ColumnMap? map = null) => LoadReporting([path], map);

    private static Corpus LoadReporting(string[] paths, ColumnMap? map) => new CorpusLoader(CorpusPlaces.Of(paths), map).Load();

    /// <summary>The articles without a look between them; <see cref="ArticleSteps"/> looks itself.</summary>
    internal IReadOnlyList<Article> Articles => _articles;

    /// <summary>The same corpus with each article replaced; ids and order must stay, and an article on which the step fails.</summary>
    internal Corpus Replace(string step, Func<Article, Article> replace) =>
        new([.. this.Walk<Article>(step, a => [a.Try(step, replace, a)])], Report, Notice, Sha256);

    /// <summary>The articles in order. Whoever runs over them can be stopped between two.</summary>
    public IEnumerator<Article> GetEnumerator() => _articles.Watched().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
