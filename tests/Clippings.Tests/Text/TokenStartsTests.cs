namespace Clippings.Tests;

public sealed class TokenStartsTests
{
    [Theory]
    [InlineData(65_000)]
    [InlineData(70_000)]
    public void A_word_starts_where_it_stands_in_texts_of_any_length(int before)
    {
        var article = Articles.Of(string.Concat(Enumerable.Repeat("The ferry left. ", before / 16)) + "Nobody waited.");

        var words = article.Words();

        Assert.All(words, word => Assert.Equal(word.Text, article.Text[word.Start..word.End]));
        Assert.Equal("waited", words[^1].Text);
        Assert.Equal(article.Text.Length - 7, words[^1].Start);
    }
}
