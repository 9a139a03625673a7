using CsCheck;

namespace Clippings.Tests;

public sealed class DistinctTests
{
    private static readonly Gen<string> Text = Gen.Int[0, 5].Array[0, 60].Select(numbers => string.Join(' ', numbers.Select(number => "abcdef"[number])));

    [Fact]
    public void A_shared_passage_counts_once_where_it_was_told_first()
    {
        var clips = Articles.Corpus(
            FamilyTests.Telling("a", $"{FamilyTests.Words(0, 20)} one two", day: 5),
            FamilyTests.Telling("b", $"{FamilyTests.Words(0, 20)} three four", day: 1));

        var counted = clips.Tokens().Distinct(clips.Reuse());

        Assert.Equal(["one", "two"], counted.Where(token => token.Article == "a").Select(token => token.Term));
        Assert.Equal(22, counted.Count(token => token.Article == "b"));
        Assert.Equal(44, counted.Total);
        Assert.Equal(1, counted.Frequencies().Single(term => term.Term == "w7").Count);
    }

    [Fact]
    public void Quotations_and_times_of_a_shared_passage_count_once_too()
    {
        const string Told = "“The bridge is safe and it will stay so,” Ada Quill said on Jan. 3, 2022, after the talks.";
        var clips = Articles.Corpus(Articles.Of(Told), Articles.Of($"It rained. {Told} “It will open,” Ada Quill said.", "b"));
        var passages = clips.Reuse();

        Assert.Equal([("a", 1), ("b", 1)], clips.Quotes().Distinct(passages).CountBy(quote => quote.Article).Select(count => (count.Key, count.Value)));
        Assert.Equal(2, clips.Times().Count);
        Assert.Equal("a", Assert.Single(clips.Times().Distinct(passages)).Article);
        Assert.InRange(clips.Quotes().Distinct(passages).ShareOfVoice().Single().Words, 1, clips.Quotes().ShareOfVoice().Single().Words - 1);
    }

    [Fact]
    public void What_an_article_says_twice_and_another_once_was_told_before_once()
    {
        var passage = FamilyTests.Words(0, 20);
        var clips = Articles.Corpus(FamilyTests.Telling("a", passage, day: 1), FamilyTests.Telling("b", $"{passage} and {passage}", day: 2));

        Assert.Equal(20 + 21, clips.Tokens().Distinct(clips.Reuse()).Count);
    }

    [Fact]
    public void Words_of_articles_that_share_count_at_most_all_and_at_least_those_of_the_longest() =>
        Text.Array[2, 5].Sample(texts =>
        {
            var clips = Articles.Corpus([.. texts.Index().Select(text => Articles.Of(text.Item, $"t{text.Index}"))]);
            var tokens = clips.Tokens();

            var counted = tokens.Distinct(clips.Reuse(5));

            Assert.InRange(counted.Count, texts.Max(text => (text.Length + 1) / 2), tokens.Count);
            Assert.Equal(counted, counted.Distinct(clips.Reuse(5)));
        });

    [Fact]
    public void Where_nothing_is_shared_nothing_changes()
    {
        var clips = Articles.Corpus(Articles.Of(FamilyTests.Words(0, 30)), Articles.Of(FamilyTests.Words(50, 30), "b"));

        Assert.Equal(clips.Tokens(), clips.Tokens().Distinct(clips.Reuse()));
    }
}
