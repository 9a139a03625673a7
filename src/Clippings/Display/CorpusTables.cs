namespace Clippings;

/// <summary>The tables of a corpus as files, all with the columns of the library's records.</summary>
public static class CorpusTables
{
    private static readonly CorpusTable[] All =
    [
        CorpusTable.Of("articles", corpus => corpus.WalkOnAllCores<ArticleEntry>("articles", article => [ArticleEntry.Of(article)]), isLast: true, ArticleEntry.Columns),
        CorpusTable.Of("lines", corpus => corpus.Walk("lines", article => article.Lines)),
        CorpusTable.Of("sentences", corpus => corpus.WalkOnAllCores("sentences", ReadingText.Sentences)),
        CorpusTable.Of("tokens", corpus => corpus.WalkOnAllCores("tokens", ReadingText.Tokens)),
        CorpusTable.Of("quotes", corpus => corpus.Quotes(), columns: StoredQuotes.Columns),
        CorpusTable.Of("indirect", corpus => corpus.Indirect()),
        CorpusTable.Of("people", corpus => corpus.People()),
        CorpusTable.Of("names", corpus => corpus.Names()),
        CorpusTable.Of("mentions", corpus => corpus.Mentions()),
        CorpusTable.Of("times", corpus => corpus.Times()),
        CorpusTable.Of("events", corpus => corpus.Events(corpus.People())),
        CorpusTable.Of("reuse", corpus => corpus.Reuse()),
        CorpusTable.Of("families", corpus => corpus.Families()),
        CorpusTable.Of("drift", corpus => corpus.Quotes().Drift()),
        CorpusTable.Of("stories", corpus => corpus.Meaning().Stories()),
        CorpusTable.Of("coverage", corpus => corpus.Meaning().Coverage(corpus.Comparable())),
        CorpusTable.Of("differences", corpus => corpus.Meaning().Differences()),
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
