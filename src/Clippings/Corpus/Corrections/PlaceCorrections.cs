namespace Clippings;

/// <summary>
/// The corrections that stand beside articles: in the folder, or inside an archive that is loaded by itself. Each line
/// finds its article while those are loaded; a line that finds none, or other words than its own, is a problem.
/// </summary>
internal sealed class PlaceCorrections
{
    private readonly List<CorrectionProblem> _problems = [];
    private readonly List<CorrectionLine> _lines = [];
    private readonly ILookup<string, CorrectionLine> _byArticle;
    private readonly HashSet<CorrectionLine> _met = new(ReferenceEqualityComparer.Instance);
    private readonly bool _isPart;

    /// <summary>Reads the corrections of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="isPart">Whether articles may be spoken of that are not loaded.</param>
    /// <param name="ownIds">As <see cref="OwnIds"/>.</param>
    public PlaceCorrections(CorpusPlace place, bool isPart, ArticleIds? ownIds)
    {
        (_isPart, OwnIds) = (isPart, ownIds);
        var (folder, name) = place.CorrectionsBeside;
        (Path, Name) = (folder, name);
        var keys = new HashSet<(string, string, int?, string, string)>();
        foreach (var (file, called) in place.CorrectionFiles())
        {
            var read = new CorrectionFile(file, called).Read();
            Sha256 += read.Sha256;
            _problems.AddRange(read.Problems);
            // What stands beside an archive is the later word on what stands in it.
            _lines.AddRange(read.Lines.Where(line => keys.Add(line.Key)));
        }

        foreach (var line in NameCircles.In(_lines.Where(line => line.Article.Length == 0)))
        {
            _lines.Remove(line);
            _problems.Add(new(line.File, line, "names that it gives lead back to its own: remove one row of the circle"));
        }

        _byArticle = _lines.ToLookup(line => line.Article, StringComparer.Ordinal);
    }

    /// <summary>Names the articles as where their place alone is loaded, which the file goes by; null where it is.</summary>
    public ArticleIds? OwnIds { get; }

    /// <summary>Where the file stands or would stand on disk.</summary>
    public string Path { get; }

    /// <summary>What notes call it.</summary>
    public string Name { get; }

    /// <summary>Of the files' bytes; empty where there is none.</summary>
    public string Sha256 { get; } = "";

    /// <summary>All lines that say something.</summary>
    public IReadOnlyList<CorrectionLine> Lines => _lines;

    /// <summary>What is wrong with lines, as far as loading shows.</summary>
    public IReadOnlyList<CorrectionProblem> Problems => _problems;

    /// <summary>The lines on names in all articles.</summary>
    public IEnumerable<CorrectionLine> OnAllArticles => _byArticle[""];

    /// <summary>The corrections of an article.</summary>
    /// <param name="id">Its id in the corpus.</param>
    /// <param name="ownId">Its id where its place alone is loaded.</param>
    /// <param name="text">Its text.</param>
    public ArticleCorrections Of(string id, string ownId, string text)
    {
        // As in nearly every corpus.
        if (_lines.Count == 0)
            return new(this, ownId, []);
        var lines = new List<CorrectionLine>();
        foreach (var line in (id == ownId ? _byArticle[id] : _byArticle[ownId].Concat(_byArticle[id])).Where(line => _met.Add(line)))
        {
            if ((ProblemIn(line, text) ?? Repeated(lines, line)) is { } problem)
                _problems.Add(new(line.File, line, problem));
            else
                lines.Add(line);
        }

        return new(this, ownId, lines);
    }

    /// <summary>Tells of the lines that found no article; called when all are loaded.</summary>
    /// <param name="articles">All articles.</param>
    public void Close(IEnumerable<Article> articles)
    {
        var lost = _lines.Where(line => line.Article.Length > 0 && !_met.Contains(line)).ToList();
        if (_isPart && lost.Count > 0)
            _problems.Add(new(Name, null, $"{RowNumbers.Of("row", lost.ConvertAll(line => line.Row))} {(lost.Count == 1 ? "is" : "are")} on articles that were not loaded."));
        else
            _problems.AddRange(lost.Select(line => new CorrectionProblem(line.File, line, $"there is no article '{line.Article}'{Nearest.Hint(line.Article, articles.Select(article => article.Id)).TrimEnd('?')} (a spreadsheet may have changed an id that looks like a number or a day: keep it as text)")));
    }

    private static string? ProblemIn(CorrectionLine line, string text)
    {
        if (!line.Holds(text))
        {
            return $"its words “{line.Words}” no longer stand there: " + (CorrectionWords.Find(text, line.Words) is { } now
                ? FormattableString.Invariant($"they stand at {now} now, so write that as start if it still holds")
                : "look at the row anew, then write its new start and words, or remove the line");
        }

        return line is { Table: Correctable.Lines, Start: { } start } && !StartsLine(text, start)
            ? "no line starts there: write the start that the table lines has now, or remove the line"
            : null;
    }

    // The file may call an article by its id in the corpus and by its own.
    private static string? Repeated(List<CorrectionLine> lines, CorrectionLine line) =>
        lines.Find(other => (other with { Article = line.Article }).Key == line.Key) is { } first ? FormattableString.Invariant($"row {first.Row} speaks of the same place and counts: remove one") : null;

    private static bool StartsLine(string text, int start) =>
        start < text.Length && (start == 0 || text[start - 1] == '\n') && !text.AsSpan(start).TrimStart(" \t").StartsWith("\n", StringComparison.Ordinal);
}
