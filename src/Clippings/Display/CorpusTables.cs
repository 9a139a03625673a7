namespace Clippings;

/// <summary>The tables of a corpus as files, all with the columns of the library's records.</summary>
public static class CorpusTables
{
    // One for all three that ask for it, so that it is found once.
    private static readonly Func<TableRun, IArticleTable> Mentions = run => run.KeepMentions();

    private static readonly CorpusTable[] All =
    [
        CorpusTable.Of("articles", run => run.Corpus.WalkOnAllCores<ArticleEntry>("articles", article => [ArticleEntry.Of(article)]), isLast: true, ArticleEntry.Columns),
        CorpusTable.OfArticles<Line>("lines", _ => article => article.Lines),
        CorpusTable.OfArticles<Sentence>("sentences", _ => ReadingText.Sentences),
        CorpusTable.OfArticles<Token>("tokens", _ => ReadingText.Tokens),
        CorpusTable.OfArticles("quotes", run => run.Named(article => article.Quotes(run.Corpus)), StoredQuotes.Columns),
        CorpusTable.OfArticles("indirect", run => run.Named(article => article.Indirect(run.Corpus))),
        CorpusTable.OfArticles("people", run => run.Named(article => article.People(run.Corpus))),
        CorpusTable.OfArticles("names", run => run.Named(article => article.Names(run.Corpus))),
        CorpusTable.OfArticles("mentions", run => run.Named(article => article.Mentions(run.Corpus))),
        CorpusTable.OfArticles<TimeExpression>("times", run => article => article.TimesIn(run.Corpus)),
        CorpusTable.Of("events", run => run.TakeEvents()) with { Needs = run => run.KeepEvents() },
        CorpusTable.Of("reuse", run => run.KeepPassages()),
        CorpusTable.Of("families", run => run.Corpus.Families(run.TakePassages())),
        CorpusTable.Of("drift", run => run.TakeQuotes().Drift()) with { Needs = run => run.KeepQuotes() },
        CorpusTable.Of("stories", run => run.Corpus.Meaning().Stories()) with { Needs = Mentions },
        CorpusTable.Of("coverage", run => run.Corpus.Meaning().Coverage(run.Corpus.Comparable())) with { Needs = Mentions },
        CorpusTable.Of("differences", run => run.Corpus.Meaning().Differences()) with { Needs = Mentions },
    ];

    /// <summary>The names of the tables, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(table => table.Name)];

    /// <summary>
    /// Writes tables of a corpus. Offsets in the tables of a <c>.html</c> article count in its extracted text, which is
    /// written to <c>FOLDER/text/ARTICLE.txt</c> beside them. All files appear together, with <c>clippings.json</c>, which
    /// lists them; tables of another corpus that it listed before go. A step that fails on an article is noted in
    /// <see cref="Corpus.Failures"/> and costs that article's rows.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="folder">Where the files go; it is made if it does not exist.</param>
    /// <param name="format">The files' format.</param>
    /// <param name="names">Which of <see cref="Names"/>; all where null.</param>
    /// <param name="spreadsheetSafe">As for <see cref="TableWriter"/>.</param>
    /// <returns>The paths of the written tables.</returns>
    /// <exception cref="CorpusException">A name is none of <see cref="Names"/>.</exception>
    public static IReadOnlyList<string> Export(this Corpus corpus, string folder, TableFormat format = TableFormat.Csv, IReadOnlyCollection<string>? names = null, bool spreadsheetSafe = false)
    {
        if (names?.FirstOrDefault(name => !Names.Contains(name)) is { } unknown)
            throw new CorpusException($"There is no table '{unknown}'; the tables are {string.Join(", ", Names)}.");
        return new TableFolder(folder, format, spreadsheetSafe).Write(corpus.Dated(), [.. All.Where(table => names?.Contains(table.Name) ?? true)]);
    }
}
