namespace Clippings.Tests;

public sealed class UnrankedWordsTests
{
    private static readonly Clippings.Corpus Story = Articles.Corpus(Articles.Read(
        "a", "Talks end\n\nGENEVA, Switzerland — Anna Lund sold 40 ships on Monday. Lund sold ships in May 2021, said Anna Lund, the minister.\n", new(2022, 1, 10)));

    [Theory]
    [InlineData("", "anna ships sold geneva monday 40")]
    [InlineData("numbers", "anna ships sold geneva monday")]
    [InlineData("dates", "anna ships sold geneva 40")]
    [InlineData("datelines", "anna ships sold monday 40")]
    [InlineData("names numbers dates datelines", "ships sold")]
    public void Kinds_of_words_are_left_out_of_rankings(string kinds, string expected)
    {
        var words = Story.Tokens().Without(kinds).Frequencies(stopWords: false).Select(row => row.Term).ToHashSet();

        Assert.Equal(expected.Split(' '), "anna ships sold geneva monday 40".Split(' ').Where(words.Contains));
    }

    [Fact]
    public void Rates_stay_per_thousand_of_all_words() =>
        Assert.Equal(
            Story.Tokens().Frequencies(stopWords: false).Single(row => row.Term == "ships").PerThousand,
            Story.Tokens().Without("names dates").Frequencies(stopWords: false).Single(row => row.Term == "ships").PerThousand);

    [Fact]
    public void An_unknown_kind_says_what_is_near() =>
        Assert.Contains("'numbers'", Assert.Throws<CorpusException>(() => Story.Tokens().Without("number")).Message, StringComparison.Ordinal);
}
