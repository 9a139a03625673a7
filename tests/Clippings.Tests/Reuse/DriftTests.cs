using CsCheck;

namespace Clippings.Tests;

public sealed class DriftTests
{
    private static readonly DateOnly Monday = new(2022, 1, 10);

    [Theory]
    [InlineData("the bridge is safe and it will stay open", "the bridge is safe and it will stay open", 0, 8, "")]
    [InlineData("the bridge is safe and it will stay open", "The bridge is safe, and it must stay open", 1, 9, "-will +must")]
    [InlineData("the bridge is safe and it will stay open", "the bridge is quite safe and it will stay open", 1, 10, "+quite")]
    [InlineData("the bridge is not safe and it will stay open", "the bridge is safe and it will stay open", 1, 10, "-not")]
    [InlineData("we say the bridge is safe and it will stay open", "the bridge is safe and it will stay", 0, 7, "")]
    [InlineData("we think the bridge is safe and it will stay", "they know the bridge is safe and it will stay", 2, 10, "-we +they -think +know")]
    [InlineData("if they pay the bridge will stay open for good", "the bridge will stay open for good if they pay", 6, 13, "-if -they -pay +if +they +pay")]
    [InlineData("there is to some extent a closed road or a difference in plans", "this is what we call a closed road or a different plan", 6, 12, "-there +this -to +what -some +we -extent +call -difference +different -in +plan")]
    [InlineData("the man said the bridge is safe and will stay", "the bridge is safe", 0, 4, "")]
    [InlineData("we hope the bridge is safe and will stay open", "the bridge is safe and will stay open for all of us", 0, 8, "")]
    public void Each_telling_is_compared_word_by_word(string before, string now, int changed, int words, string changes)
    {
        var rows = Drift(("a", before, 0), ("b", now, 1));

        Assert.Equal(["a", "b"], rows.Select(row => row.Article));
        Assert.Equal(("a", 0.0, ""), (rows[0].BaseArticle, rows[0].Distance, rows[0].Changes));
        Assert.Equal(("a", rows[0].Start, rows[0].End), (rows[1].BaseArticle, rows[1].BaseStart, rows[1].BaseEnd));
        Assert.Equal(changes, rows[1].Changes);
        Assert.Equal(changed, rows[1].Distance * (changed == 0 ? 1 : words), 6);
    }

    [Fact]
    public void The_earliest_is_compared_with_and_of_one_day_the_longest()
    {
        const string Long = "the bridge is safe and it will stay open for good";
        const string Short = "the bridge is safe and it will stay open";

        Assert.Equal(["b", "b", "b"], Drift(("a", Long, 2), ("b", Short, 1), ("c", Long, 2)).Select(row => row.BaseArticle));
        Assert.Equal(["b", "b", "b"], Drift(("a", Short, 1), ("b", Long, 1), ("c", Short, 1)).Select(row => row.BaseArticle));
    }

    [Fact]
    public void Two_sayings_that_have_a_phrase_in_common_are_not_compared() =>
        Assert.Empty(Drift(
            ("a", "it was never a question of money for us when the old harbor was sold to them", 0),
            ("b", "some of the people who came were there for us when the ferry sank in May that year", 1)));

    [Fact]
    public void Statements_that_drift_furthest_come_first()
    {
        var rows = Drift(
            ("a", "the ferry will sail again on Monday morning", 0),
            ("b", "the ferry will sail again on Monday morning", 1),
            ("c", "nobody has looked at the cables of this bridge", 0),
            ("d", "nobody has ever looked at the cables of this bridge", 1),
            ("e", "nobody had looked at those cables of this bridge", 2));

        Assert.Equal(["c", "e", "d", "a", "b"], rows.Select(row => row.Article));
        Assert.Equal(2, rows.Select(row => row.Statement).Distinct().Count());
    }

    [Fact]
    public void A_changed_speaker_is_seen()
    {
        const string Words = "“Nobody has looked at the cables of this bridge for years,”";
        var clips = Articles.Corpus(Dated("a", $"{Words} Ada Quill said.", 0), Dated("b", $"{Words} Bruno Vale said.", 1));

        var rows = clips.Quotes().Drift();

        Assert.Equal([false, true], rows.Select(row => row.IsOtherSpeaker));
        Assert.Equal(0, rows[1].Distance);
    }

    [Fact]
    public void Words_of_rows_are_in_their_places_and_distances_between_none_and_all() =>
        Gen.Int[0, 4].Array[8, 30].Select(numbers => string.Join(' ', numbers.Select(number => "abcde"[number]))).Array[2, 5].Sample(quotes =>
        {
            var clips = Articles.Corpus([.. quotes.Index().Select(quote => Dated($"q{quote.Index}", $"“It {quote.Item},” Ada Quill said.", quote.Index))]);

            Assert.All(clips.Quotes().Drift(), row =>
            {
                Assert.InRange(row.Distance, 0, 1);
                Assert.Equal(row.Distance == 0, row.Changes.Length == 0);
                var added = row.Changes.Split(' ').Where(change => change.StartsWith('+')).Select(change => change[1..]);
                Assert.Subset(AllPairs.Words(clips[row.Article].Text[row.Start..row.End]).ToHashSet(StringComparer.Ordinal), added.ToHashSet(StringComparer.Ordinal));
            });
        });

    private static Rows<DriftedQuote> Drift(params (string Id, string Words, int Day)[] quotes) =>
        Articles.Corpus([.. quotes.Select(quote => Dated(quote.Id, $"It rained. “{quote.Words},” Ada Quill said.", quote.Day))]).Quotes().Drift();

    private static Article Dated(string id, string text, int day) => Articles.Of(text, id).WithPublished(Monday.AddDays(day), DateSource.Metadata, "");
}
