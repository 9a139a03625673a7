namespace Clippings.Tests;

public sealed class TermNormalizerTests
{
    [Theory]
    [InlineData("Talks", "talks")]
    [InlineData("O’Brien", "o'brien")]
    [InlineData("Jan.", "jan")]
    [InlineData("U.S.", "u.s.")]
    [InlineData("US", "u.s.")]
    [InlineData("us", "us")]
    [InlineData("non\u2011stop", "non-stop")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("Cafe\u0301", "café")]
    [InlineData("Vie\u0323\u0302t", "việt")]
    [InlineData("ÉLAN", "élan")]
    public void Printed_forms_of_one_word_are_one_term(string printed, string term) =>
        Assert.Equal(term, TermNormalizer.Normalize(printed));

    [Fact]
    public void The_stop_list_has_the_174_words_of_snowball()
    {
        Assert.Equal(174, StopWords.All.Count);
        Assert.Contains("the", StopWords.All);
        Assert.Contains("don't", StopWords.All);
    }
}
