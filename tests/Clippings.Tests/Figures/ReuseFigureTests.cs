namespace Clippings.Tests;

/// <summary>What the figures and the answer of reuse say at every edge.</summary>
public sealed class ReuseFigureTests
{
    private static readonly string Story = FamilyTests.Words(0, 90);

    private static readonly Clippings.Corpus One = FigureText.Corpus((Story, "North", "2022-01-10"));
    private static readonly Clippings.Corpus None = FigureText.Corpus((Story, "North", "2022-01-10"), (FamilyTests.Words(500, 40), "South", "2022-01-10"));
    private static readonly Clippings.Corpus Pair = FigureText.Corpus((Story, "North", "2022-01-10"), ($"{Story} and more", "South", "2022-01-12"));
    private static readonly Clippings.Corpus SameOutlet = FigureText.Corpus((Story, "North", null), ($"{FamilyTests.Words(0, 30)} altered {FamilyTests.Words(30, 60)}", "North", null));
    private static readonly Clippings.Corpus Many = FigureText.Corpus([.. Enumerable.Range(0, 60).Select(n =>
        (FamilyTests.Words(1000 * (n / 2), 60 + n), (string?)$"Outlet {n % 30}", (string?)new DateOnly(2022, 1, 1).AddDays(n).ToString("O")))]);

    private static readonly Clippings.Corpus Quoted = FigureText.Corpus(
        ("“The bridge is safe and it will stay that way for long,” Ada Quill said.", "North", "2022-01-10"),
        ("“The bridge is very safe and it will stay that way for long,” Ada Quill said.", "South", "2022-01-11"),
        ("“The bridge is safe and it will stay that way for long,” Ben Orr said.", "East", "2022-01-12"));

    [Fact]
    public void The_matrix_says_who_shares_most() => FigureText.Matches(
        "reuse-matrix.txt",
        ("one article", Matrix(One)),
        ("nothing shared", Matrix(None)),
        ("a pair", Matrix(Pair)),
        ("within one outlet", Matrix(SameOutlet)),
        ("more than a page holds", Matrix(Many)),
        ("nothing left", Pair.By(a => a.Outlet).Shared(Pair.Reuse()).Where(row => row.Words > 1000).Chart()));

    [Fact]
    public void The_map_says_how_much_stands_elsewhere() => FigureText.Matches(
        "reuse-map.txt",
        ("one article", One.Reuse().Map().Chart()),
        ("nothing shared", None.Reuse().Map().Chart()),
        ("a pair", Pair.Reuse().Map().Chart()),
        ("reworded", SameOutlet.Reuse().Map().Chart()),
        ("none left", Pair.Reuse().Map().Where(row => row.From > 1000).Chart()));

    [Fact]
    public void Families_say_which_story_travelled_furthest() => FigureText.Matches(
        "reuse-families.txt",
        ("none", None.Families().Travels().Chart()),
        ("a pair", Pair.Families().Travels().Chart()),
        ("one outlet, no date", SameOutlet.Families().Travels().Chart()),
        ("more than a page holds", Many.Families().Travels().Chart()),
        ("none left", Pair.Families().Travels().Where(row => row.Articles > 1000).Chart()));

    [Fact]
    public void Drift_says_how_many_tellings_differ() => FigureText.Matches(
        "reuse-drift.txt",
        ("nobody quoted twice", None.Quotes().Drift().Chart()),
        ("a word added, and another speaker", Quoted.Quotes().Drift().Chart()),
        ("another speaker alone", Quoted.Where(a => a.Outlet != "South").Quotes().Drift().Chart()),
        ("the same words", Quoted.Where(a => a.Outlet != "South").Quotes().Where(q => q.Speaker != "Ben Orr").Drift().Chart()),
        ("none left", Quoted.Quotes().Drift().Where(row => row.Distance > 2).Chart()));

    [Fact]
    public void Counts_say_how_much_is_told_again() => FigureText.Matches(
        "reuse-recount.txt",
        ("nothing to count", None.Quotes().Recount(None.Reuse()).Chart("quoted words")),
        ("no change", None.Tokens().Recount(None.Reuse()).Chart()),
        ("a pair", Pair.Tokens().Recount(Pair.Reuse()).Chart()),
        ("none left", Pair.Tokens().Recount(Pair.Reuse()).Where(row => row.Count > 1000).Chart()));

    [Fact]
    public void The_answer_says_what_is_shared() => FigureText.Matches(
        "reuse-answer.txt",
        ("one article", Answer(One)),
        ("nothing shared", Answer(None)),
        ("a pair", Answer(Pair)),
        ("reworded, and who followed whom is open", Answer(SameOutlet)),
        ("many", Answer(Many)),
        ("quotations", Answer(Quoted)));

    private static Plot Matrix(Clippings.Corpus corpus) => corpus.By(a => a.Outlet).Shared(corpus.Reuse()).Chart();

    private static Finding Answer(Clippings.Corpus corpus) => corpus.Answer(corpus.Reuse(), corpus.Families(), corpus.Quotes().Drift());
}
