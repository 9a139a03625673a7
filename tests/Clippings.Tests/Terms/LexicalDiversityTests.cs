namespace Clippings.Tests;

public sealed class LexicalDiversityTests
{
    [Theory]
    [InlineData("a b a b", 2, 1)]
    [InlineData("a a b", 2, 0.75)]
    [InlineData("a b a c", 3, 5d / 6)]
    [InlineData("a a a", 1, 1)]
    public void Different_words_of_a_stretch_are_averaged_over_all_stretches(string words, int window, double expected) =>
        Assert.Equal(expected, LexicalDiversity.Mattr(words.Split(' '), window)!.Value, 9);

    [Fact]
    public void Too_short_a_text_has_no_value() => Assert.Null(LexicalDiversity.Mattr(["a", "b"], 3));

    /// <summary>What different words by all words would not do.</summary>
    [Fact]
    public void Length_does_not_decide_it()
    {
        string[] words = [.. Enumerable.Range(0, 100).Select(n => $"w{n % 60}")];

        Assert.Equal(LexicalDiversity.Mattr(words)!.Value, LexicalDiversity.Mattr([.. words[..60], .. words[..60], .. words[..60]])!.Value, 2);
    }
}
