namespace Clippings.Tests;

/// <summary>What the figures and the answer of a corpus say at every edge.</summary>
public sealed class CorpusFigureTests
{
    private const string Story = "The bridge opened on Friday after ten years of work. Nobody had asked who would pay for it, said the mayor. ";

    private static readonly Clippings.Corpus Empty = FigureText.Corpus(("", null, null));
    private static readonly Clippings.Corpus One = FigureText.Corpus((Story, "North", "2022-01-10"));
    private static readonly Clippings.Corpus OneDay = FigureText.Corpus((Story, "North", "2022-01-10"), ("The ferry stops. It will not come back.", "North", "2022-01-10"));
    private static readonly Clippings.Corpus Tie = FigureText.Corpus((Story, "North", "2022-01-10"), (Story, "South", "2022-01-11"), ("Rain.", null, null));
    private static readonly Clippings.Corpus Many = FigureText.Corpus([.. Enumerable.Range(0, 60).Select(n =>
        (string.Concat(Enumerable.Repeat(Story, n + 1)) + $"End of the story {n}.", n % 50 == 0 ? null : (string?)$"Outlet {n % 50}", (string?)new DateOnly(2022, 1, 1).AddDays(n).ToString("O")))]);

    [Fact]
    public void Sources_say_where_most_articles_come_from() => FigureText.Matches(
        "sources.txt",
        ("unknown", Empty.CountSources().Chart()),
        ("one article", One.CountSources().Chart()),
        ("one outlet", OneDay.CountSources().Chart()),
        ("a tie, and one unknown", Tie.CountSources().Chart()),
        ("only one known", Tie.Where(a => a.Outlet != "South").CountSources().Chart()),
        ("by folder", InFolders("b/", "b/", "c/").CountSources().Chart()),
        ("one folder", InFolders("b/", "b/").CountSources().Chart()),
        ("more than a page holds", Many.CountSources().Chart()));

    [Fact]
    public void Days_of_publication_say_when_most_articles_appeared() => FigureText.Matches(
        "published.txt",
        ("no date", Empty.CountPublished().Chart()),
        ("one", One.CountPublished().Chart()),
        ("one day", OneDay.CountPublished().Chart()),
        ("a tie, and one undated", Tie.CountPublished().Chart()),
        ("many", Many.CountPublished().Chart()),
        ("by day, more than a page holds", Many.CountPublished(Period.Day).Chart()));

    [Fact]
    public void Measures_are_drawn_one_by_one_where_they_are_few() => FigureText.Matches(
        "measures.txt",
        ("nothing: length", Empty.Measures().LengthChart()),
        ("nothing: sentences", Empty.Measures().SentenceChart()),
        ("nothing: density", Empty.Measures().DensityChart()),
        ("one: length", One.Measures().LengthChart()),
        ("two: sentences", OneDay.Measures().SentenceChart()),
        ("a tie: length", Tie.Measures().LengthChart()),
        ("many: length", Many.Measures().LengthChart()),
        ("many: sentences", Many.Measures().SentenceChart()),
        ("many: density", Many.Measures().DensityChart()),
        ("ten thousand: length", Measured().LengthChart()),
        ("ten thousand: density", Measured().DensityChart()));

    [Fact]
    public void Lines_and_missing_fields_say_how_much_there_is() => FigureText.Matches(
        "lines-missing.txt",
        ("no line", Empty.Lines().Chart()),
        ("the story alone", One.Lines().Chart()),
        ("lines with roles", Articles.Corpus(Articles.Read("a", $"A bridge\n\nBy Ann Lee\n\n{Story}\n")).Lines().Chart()),
        ("missing in one article", One.CountMissing().Chart()),
        ("missing in some", Tie.CountMissing().Chart()),
        ("nothing chosen", Tie.CountMissing().Where(row => row.Missing == 0).Chart()));

    [Fact]
    public void Copies_say_which_pair_shares_most() => FigureText.Matches(
        "copies.txt",
        ("one article", One.NearDuplicates().Chart()),
        ("none", OneDay.NearDuplicates().Chart()),
        ("one pair", Tie.NearDuplicates().Chart()),
        ("many pairs", Many.NearDuplicates().Chart()),
        ("none left", Tie.NearDuplicates().Sharing(2).Chart()));

    [Fact]
    public void The_answer_says_what_there_is() => FigureText.Matches(
        "corpus-answer.txt",
        ("nothing", Answer(Empty)),
        ("one article", Answer(One)),
        ("one outlet, one day", Answer(OneDay)),
        ("some unknown", Answer(Tie)),
        ("folders", Answer(InFolders("b/", "c/"))),
        ("many", Answer(Many)));

    private static Finding Answer(Clippings.Corpus corpus) => corpus.Answer(corpus.Measures(), corpus.NearDuplicates(), 0.05);

    private static Clippings.Corpus InFolders(params IReadOnlyList<string> folders) => Articles.Corpus([.. folders.Select((folder, n) => new Article
    {
        Id = $"a{n}",
        File = $"{folder}a{n}.txt",
        Text = Story,
        Lines = LineReader.Read($"a{n}", Story),
        Sha256 = "",
    })]);

    private static Rows<ArticleMeasure> Measured() =>
        Enumerable.Range(0, 10_000).Select(n => new ArticleMeasure($"a{n}", 100 + (n % 700) + (n == 0 ? 90_000 : 0), 10, 20, 0.5 + (n % 300 / 1000d))).From("measures", One);
}
