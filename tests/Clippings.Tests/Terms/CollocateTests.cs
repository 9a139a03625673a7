namespace Clippings.Tests;

public sealed class CollocateTests
{
    private static readonly Clippings.Corpus One = Articles.Corpus(
        Articles.Of("Peace talks failed today. Long peace talks go on. Nobody wants war."));

    [Fact]
    public void Words_in_the_window_are_counted_against_all_words()
    {
        // 12 words, 2 of them the node, so a sample of 10; windows of one word hold peace, failed, peace, go.
        var peace = One.Collocates("talks", window: 1).Single(c => c.Term == "peace");
        Assert.Equal((2, 2, 1), (peace.Count, peace.Frequency, peace.Articles));
        Assert.Equal(0.8, peace.Expected, 9);
        Assert.Equal(Math.Log2(2.5), peace.Pmi, 9);
        Assert.Equal(1.2 / Math.Sqrt(2), peace.T, 9);
        Assert.Equal(14, peace.LogDice, 9);
        Assert.Equal(["peace", "failed", "go"], One.Collocates("talks", window: 1).Select(c => c.Term));
    }

    [Fact]
    public void Windows_end_with_the_sentence() =>
        Assert.DoesNotContain(One.Collocates("talks", window: 9), c => c.Term is "nobody" or "war");

    [Fact]
    public void A_phrase_can_be_the_node() =>
        Assert.Equal(["failed", "go", "long"], One.Collocates("peace talks", window: 1).Select(c => c.Term).Order(StringComparer.Ordinal));

    [Fact]
    public void Stems_and_stop_words_follow_the_options()
    {
        var corpus = Articles.Corpus(Articles.Of("The talk and the talking."));
        Assert.Equal(["the", "and"], corpus.Collocates("talks", form: TermForm.Stem).Select(c => c.Term).OrderDescending(StringComparer.Ordinal));
        Assert.Empty(corpus.Collocates("talks", form: TermForm.Stem, stopWords: false));
        Assert.Empty(corpus.Collocates("talks"));
    }

    [Fact]
    public void A_word_in_two_windows_counts_once()
    {
        var and = Articles.Corpus(Articles.Of("Talks and talks end.")).Collocates("talks").Single(c => c.Term == "and");
        Assert.Equal(1, and.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    public void A_node_without_a_word_is_refused(string node) =>
        Assert.Contains("no word to look for", Assert.Throws<ArgumentException>(() => One.Collocates(node)).Message, StringComparison.Ordinal);

    [Fact]
    public void Neighbouring_pairs_are_measured_over_all_pairs()
    {
        // 9 pairs: peace is first in 2, talks second in 2, together in 2.
        var pair = One.Tokens().Collocations().Single();
        Assert.Equal(("peace", "talks", 2, 1), (pair.First, pair.Second, pair.Count, pair.Articles));
        Assert.Equal(4d / 9, pair.Expected, 9);
        Assert.Equal(Math.Log2(4.5), pair.Pmi, 9);
        Assert.Equal(9, pair.ChiSquare, 9);
        Assert.Equal(14, pair.LogDice, 9);
    }

    [Fact]
    public void Pairs_with_a_stop_word_can_be_left_out()
    {
        var tokens = Articles.Of("Talks on talks fail.").Tokens();
        Assert.Equal(["talks fail"], tokens.Collocations(minimum: 1, stopWords: false).Select(c => $"{c.First} {c.Second}"));
    }
}
