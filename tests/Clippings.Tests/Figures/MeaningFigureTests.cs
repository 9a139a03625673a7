namespace Clippings.Tests;

/// <summary>What the matrix and the answer of coverage say at every edge.</summary>
public sealed class MeaningFigureTests : IDisposable
{
    private const string Bridge = "The Tarn Bridge over the harbour will close for repairs in March, Mayor Ada Quill of Tarn said.";

    private static readonly Clippings.Corpus One = FigureText.Corpus((Bridge, "North", "2022-01-10"));
    private static readonly Clippings.Corpus Same = FigureText.Corpus((Bridge, "North", "2022-01-10"), (Bridge, "South", "2022-01-11"));
    private static readonly Clippings.Corpus More = FigureText.Corpus(
        ($"{Bridge} Fishermen fear for their boats in winter.", "North", "2022-01-10"), ($"{Bridge} Rain fell on the old market all day long.", "South", "2022-01-11"), ("Voters in Lund chose Karl Brandt on Sunday.", "East", "2022-01-11"));

    private static readonly Clippings.Corpus Many = FigureText.Corpus([.. Enumerable.Range(0, 15).Select(n => (Bridge, (string?)$"Outlet {n:00}", (string?)"2022-01-10"))]);

    private readonly TemporaryFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void The_matrix_says_who_tells_most_of_whom() => FigureText.Matches(
        "coverage-matrix.txt",
        ("one article", One.Meaning().Coverage().Shares().Chart()),
        ("the same", Same.Meaning().Coverage().Shares().Chart()),
        ("some of it", More.Meaning().Coverage().Shares().Chart()),
        ("more than a page holds", Many.Meaning().Coverage().Shares().Chart()),
        ("nothing left", More.Meaning().Coverage().Shares().Where(row => row.Share > 2).Chart()));

    [Fact]
    public void The_answer_says_who_tells_most_that_no_other_tells() => FigureText.Matches(
        "coverage-answer.txt",
        ("one article", Answer(One)),
        ("the same", Answer(Same)),
        ("some of it, and an article of another story", Answer(More)),
        ("by a model", More.Meaning(texts => [.. texts.Select(text => new[] { 1f, text.Length % 7 })], "lengths", _store.Path) is var meaning ? meaning.Answer(meaning.Coverage()) : null!));

    private static Finding Answer(Clippings.Corpus corpus) => corpus.Meaning().Answer(corpus.Meaning().Coverage());
}
