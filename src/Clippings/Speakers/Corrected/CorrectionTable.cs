namespace Clippings;

/// <summary>What a person put right in the tables.</summary>
public static class CorrectionTable
{
    /// <summary>The rows of <c>corrections.csv</c>, in its order: what each put right, or why it is not applied.</summary>
    public static Rows<Correction> Corrections(this Corpus corpus)
    {
        var all = corpus.PlaceCorrections.SelectMany(place => place.Problems.Where(problem => problem.Line is not null)).ToList();
        var rows = all.ConvertAll(problem => Row(problem.Line!, 0, problem));
        var touched = Touched(corpus);
        var lines = corpus.Articles.SelectMany(article => article.Corrections.Lines).Concat(corpus.PlaceCorrections.SelectMany(place => place.OnAllArticles));
        rows.AddRange(lines.Select(line => touched.TryGetValue(line, out var count) ? Row(line, count, null) : Row(line, 0, new(line.File, line, Problem(line)))));
        return rows.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Row).From("corrections", corpus);
    }

    /// <summary>How many rows of all tables corrections put right; a row that two of them speak of counts once.</summary>
    internal static int CorrectedRows(this IEnumerable<Correction> corrections) =>
        corrections.Where(row => row.Problem is null).GroupBy(row => (row.Table, row.Article, row.Start, row.Start is null && Correctable.HasNames(row.Table) ? row.Row : 0)).Sum(same => same.Max(row => row.Rows));

    private static Correction Row(CorrectionLine line, int count, CorrectionProblem? problem) =>
        new(line.File, line.Row, line.Table, line.Article, line.Start, line.Column, line.Value, line.Note, count, problem?.Problem) { Told = problem?.Note ?? new(line.File, FormattableString.Invariant($"row {line.Row} ({line.Place}) is applied.")) };

    private static Dictionary<CorrectionLine, int> Touched(Corpus corpus)
    {
        var touched = new Dictionary<CorrectionLine, int>(ReferenceEqualityComparer.Instance);
        var names = corpus.PlaceCorrections.Any(place => place.Lines.Any(line => line.Table is Correctable.People or Correctable.Names or Correctable.Mentions)) ? CorpusNames.Of(corpus) : null;
        foreach (var line in corpus.Articles.Watched().SelectMany(article => article.Try("corrections", a => LinesOf(a, names))))
            touched[line] = touched.GetValueOrDefault(line) + 1;
        return touched;
    }

    // The line of each row that one decides.
    private static IEnumerable<CorrectionLine> LinesOf(Article article, SpeakerNames? names)
    {
        var lines = article.Corrections.Lines;
        var found = lines.Where(line => line.Table is Correctable.Articles or Correctable.Lines);
        if (article.Corrections.On(Correctable.Quotes).Any())
            found = found.Concat(SpeakerCorrections.OfQuotes(article, Reading.Of(article)).OfType<CorrectionLine>());
        if (SpeakerCorrections.OfIndirect(article) is { Count: > 0 } indirect)
            found = found.Concat(article.Indirect().Select(row => indirect.GetValueOrDefault(row.Start)).OfType<CorrectionLine>());
        if (names is not null)
            found = found.Concat(Named(article, names));
        return found;
    }

    private static IEnumerable<CorrectionLine> Named(Article article, SpeakerNames names) =>
        Reading.Of(article).Cast.Entities.Select(names.CorrectionOf).OfType<CorrectionLine>()
            .Concat(CreditCorrections.Lines(article, Credits.Find(article)).OfType<CorrectionLine>())
            .Concat(NameCorrections.OfNames(article).Values)
            .Concat(OfMentions(article))
            .Distinct(ReferenceEqualityComparer.Instance).Cast<CorrectionLine>();

    private static IEnumerable<CorrectionLine> OfMentions(Article article)
    {
        var lines = NameCorrections.OfMentions(article);
        return article.NamedMentions().Select(mention => lines.GetValueOrDefault(mention.Start)).OfType<CorrectionLine>().Concat(Reading.Of(article).Cast.Stated);
    }

    private static string Problem(CorrectionLine line) => line.Table switch
    {
        Correctable.Quotes => "no quotation starts there: write the start that the table quotes has now, or remove the row",
        Correctable.Indirect => "no reported speech starts there: write the start that the table indirect has now, or remove the row",
        Correctable.Mentions => "no name starts there: write the start that the table mentions has now, or remove the row",
        _ when line.Article.Length == 0 => $"nobody is called “{line.Words}”: write a name that the table {line.Table} has, or remove the row",
        _ => $"nobody is first mentioned there: write the first_start that the table {line.Table} has now as start, or remove the row",
    };
}
