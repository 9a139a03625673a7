namespace Clippings.Tests;

public sealed class ReadingTextTests
{
    private const string Story = "OSLO — Ida Roe’s plan “is dead,” she said.\r\n\r\nThe U.S. won’t pay. “We wait.”\n";

    [Fact]
    public void Tokens_slice_the_article_to_the_very_word()
    {
        var article = Articles.Of(Story);
        Assert.All(article.Tokens(), t => Assert.Equal(t.Text, Story[t.Start..t.End]));
        Assert.Equal(
            ["oslo", "ida", "roe", "plan", "is", "dead", "she", "said", "the", "u.s.", "won't", "pay", "we", "wait"],
            article.Tokens().Select(t => t.Term));
        Assert.Equal(Enumerable.Range(1, 14), article.Tokens().Select(t => t.Position));
    }

    [Fact]
    public void Tokens_lie_in_their_sentences()
    {
        var article = Articles.Of(Story);
        Assert.Equal([1, 2, 3], article.Sentences().Select(s => s.Number));
        Assert.Equal([1, 2, 2], article.Sentences().Select(s => s.Paragraph));
        Assert.All(article.Tokens(), t => Assert.True(article.Sentences()[t.Sentence - 1].Span.Contains(new TextSpan(t.Start, t.End))));
    }

    [Fact]
    public void Quoted_stop_words_and_stems_are_marked()
    {
        var tokens = Articles.Of(Story).Tokens();
        Assert.Equal(["is", "dead", "We", "wait"], tokens.Where(t => t.InQuote).Select(t => t.Text));
        Assert.Contains(tokens, t => t is { Text: "won’t", Stopword: true });
        Assert.DoesNotContain(tokens, t => t is { Text: "plan", Stopword: true });
        Assert.Equal("minist", Articles.Of("Ministers").Tokens().Single().Stem);
    }

    [Fact]
    public void A_line_is_a_paragraph() =>
        Assert.Equal(2, Articles.Of("A first line here.\nA second line follows and it is much longer than the first.").Paragraphs().Count);

    [Fact]
    public void Lines_broken_at_a_column_are_one_paragraph()
    {
        const string Wrapped = "The council met late on Tuesday and\ntalked until midnight about the old\nbridge. Nobody left.\nOn Friday it will meet again in the\ntown hall.";
        Assert.Equal(
            ["The council met late on Tuesday and\ntalked until midnight about the old\nbridge. Nobody left.", "On Friday it will meet again in the\ntown hall."],
            Articles.Of(Wrapped).Paragraphs().Select(p => p.Span.Of(Wrapped)));
    }

    [Fact]
    public void A_list_is_not_joined() =>
        Assert.Equal(3, Articles.Of("bread\nmilk and eggs\ncheese").Paragraphs().Count);
}
