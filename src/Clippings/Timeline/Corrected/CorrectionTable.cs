namespace Clippings;

/// <summary>What a person put right in the tables.</summary>
public static class CorrectionTable
{
    /// <summary>The rows of <c>corrections.csv</c>, in its order: what each put right, or why it is not applied.</summary>
    public static Rows<Correction> Corrections(this Corpus corpus)
    {
        var all = corpus.PlaceCorrections.SelectMany(place => place.Problems.Where(problem => problem.Line is not null)).ToList();
        var rows = all.ConvertAll(problem => Row(problem.Line!, 0, problem));
        var events = corpus.Articles.Any(article => article.Corrections.On(Correctable.Events).Any()) ? Events(corpus.Dated()) : null;
        var touched = Touched(corpus);
        foreach (var line in events?.Applied ?? [])
            touched.Add(line, 1);
        var lines = corpus.Articles.SelectMany(article => article.Corrections.Lines.Select(line => (article.Id, Line: line))).Concat(corpus.PlaceCorrections.SelectMany(place => place.OnAllArticles.Select(line => (Id: "", Line: line))));
        rows.AddRange(lines.Select(own => touched.TryGetValue(own.Line, out var count) ? Row(own.Line, count, null)
            : Row(own.Line, 0, new(own.Line.File, own.Line, own.Line.Table == Correctable.Events ? events!.Problem(own.Id, own.Line) : Problem(own.Line)))));
        return rows.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Row).From("corrections", corpus);
    }

    /// <summary>How many rows of all tables corrections put right; a row that two of them speak of counts once.</summary>
    internal static int CorrectedRows(this IEnumerable<Correction> corrections) =>
        corrections.Where(row => row.Problem is null).GroupBy(row => (row.Table, row.Article, row.Start, row.Start is null && Correctable.HasNames(row.Table) ? row.Row : 0)).Sum(same => same.Max(row => row.Rows));

    private static Correction Row(CorrectionLine line, int count, CorrectionProblem? problem) =>
        new(line.File, line.Row, line.Table, line.Article, line.Start, line.Column, line.Value, line.Note, count, problem?.Problem) { Told = problem?.Note ?? new(line.File, FormattableString.Invariant($"row {line.Row} ({line.Place}) is applied.")) };

    // As the table events is made, so that lines may speak of its ids.
    private static EventCorrections Events(Corpus corpus) => corpus.CorrectedEvents(corpus.People());

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
        if (article.Corrections.On(Correctable.Times).Any() && !article.IsForeign())
            found = found.Concat(article.Passing(TimeTagger.Tag).Applied);
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
        Correctable.Times when line.Column == Correctable.Type => "no time starts there whose value goes with that type (P2Y is a DURATION, one with a clock a TIME, others a DATE, and each may be a SET): correct its value, too, or remove the row",
        Correctable.Times => "no time starts there: write the start that the table times has now, or remove the row",
        _ when line.Article.Length == 0 => $"nobody is called “{line.Words}”: write a name that the table {line.Table} has, or remove the row",
        _ => $"nobody is first mentioned there: write the first_start that the table {line.Table} has now as start, or remove the row",
    };
}
