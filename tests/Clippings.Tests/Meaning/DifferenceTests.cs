namespace Clippings.Tests;

public sealed class DifferenceTests
{
    // What both articles tell besides, so that they are of one story.
    private const string Story = "Mayor Ada Quill of Tarn spoke to the Harbour Council about the Tarn Bridge, which fell into the harbour after a storm. Ada Quill thanked the Coast Guard for its help.";

    [Theory]
    [InlineData("The storm killed 14 people in Tarn, the Coast Guard said.", "The storm killed 16 people in Tarn, the Coast Guard said.", "Number: 14 | 16")]
    [InlineData("The repair of the bridge will cost $1.2 million, Ada Quill said.", "The repair of the bridge will cost $1.9 million, Ada Quill said.", "Number: $1.2 million | $1.9 million")]
    [InlineData("The Coast Guard saved three sailors from the harbour at night.", "The Coast Guard saved five sailors from the harbour at night.", "Number: three | five")]
    [InlineData("Ships lost 12 percent of their cargo in the storm.", "Ships lost 15 per cent of their cargo in the storm.", "Number: 12 | 15")]
    [InlineData("The Harbour Council met on Jan. 4 to vote on the new bridge.", "The Harbour Council met on Jan. 5 to vote on the new bridge.", "Day: 2022-01-04 | 2022-01-05")]
    [InlineData("The Harbour Council will meet in Vienna to vote on the new bridge.", "The Harbour Council will meet in Paris to vote on the new bridge.", "Place: Vienna | Paris")]
    [InlineData("The Harbour Council closed the old bridge to lorries last winter.", "The Harbour Council never closed the old bridge to lorries last winter.", "Denial: closed | never closed")]
    [InlineData("The Coast Guard denied that it warned the ships of the coming storm.", "The Coast Guard said that it warned the ships of the coming storm.", "Denial: denied that it warned | warned")]
    public void Two_that_tell_the_same_differ(string one, string other, string expected) => Assert.Equal([expected], Found(one, other));

    [Theory]
    [InlineData("The storm killed 14 people in Tarn, the Coast Guard said.", "The storm killed 14 people in Tarn, the Coast Guard said.")] // the same
    [InlineData("The storm killed about 100 people in Tarn, the Coast Guard said.", "The storm killed 108 people in Tarn, the Coast Guard said.")] // said to be near
    [InlineData("The repair of the bridge will cost $1.2 million, Ada Quill said.", "The repair of the bridge will cost $1,180,000, Ada Quill said.")] // rounded
    [InlineData("The repair of the bridge will cost $1.2 million, Ada Quill said.", "The repair of the bridge will cost £1.9 million, Ada Quill said.")] // other money
    [InlineData("The storm killed 14 people in Tarn, the Coast Guard said.", "The storm killed 16 people in Tarn, up from 14 people at noon, the Coast Guard said.")] // has both
    [InlineData("Repairs of the bridge cost $2 million in 2019, Ada Quill said.", "Repairs of the bridge cost $3 million in 2020, Ada Quill said.")] // of two years
    [InlineData("The storm killed 14 people in Tarn, the Coast Guard said.", "The storm killed 9,000 fish in Tarn, the Coast Guard said.")] // other things
    [InlineData("The Coast Guard saved 5 sailors, 3 dogs and 2 cats.", "Rain fell on the market of the old town.")] // nothing in common
    [InlineData("Ada Quill said on Jan. 4 that the bridge would be built anew.", "Ada Quill said on Jan. 5 that the bridge would be built anew.")] // said twice
    [InlineData("The Coast Guard saved a cook and three other sailors from the harbour.", "The Coast Guard saved four sailors from the harbour at night.")] // one and three
    [InlineData("The Harbour Council would close the old bridge to lorries in winter.", "The Harbour Council does not close the old bridge to lorries in winter.")] // would
    public void Two_that_may_be_one_do_not(string one, string other) => Assert.Empty(Found(one, other));

    [Fact]
    public void What_is_told_of_another_is_another_matter()
    {
        var clips = FigureText.Corpus(
            ("Karl Brandt sold 14 ships to Oslo in the winter. Karl Brandt is a merchant of Lund and has five sons.", "North", "2022-01-06"),
            ("Ida Falk sold 16 ships to Oslo in the winter. Ida Falk is a merchant of Lund and has five sons.", "South", "2022-01-06"));

        Assert.Empty(clips.Meaning().Differences());
    }

    [Fact]
    public void A_row_has_both_places_and_is_read_side_by_side()
    {
        var clips = Pair("The storm killed 14 people in Tarn.", "The storm killed 16 people in Tarn.");

        var row = Assert.Single(clips.Meaning().Differences());

        Assert.Equal(("a0", "a1"), (row.ArticleA, row.ArticleB));
        Assert.Equal("The storm killed 14 people in Tarn.", clips["a0"].Text[row.StartA..row.EndA]);
        Assert.Equal("The storm killed 16 people in Tarn.", clips["a1"].Text[row.StartB..row.EndB]);
        var read = Assert.Single(clips.Meaning().Differences().Of(DifferenceKind.Number).SideBySide());
        Assert.Equal(("14", "The storm killed 14 people in Tarn.", "16", "The storm killed 16 people in Tarn."), (read.ValueA, read.SentenceA, read.ValueB, read.SentenceB));
        Assert.Empty(clips.Meaning().Differences().Of(DifferenceKind.Day));
    }

    private static List<string> Found(string one, string other) => [.. Pair(one, other).Meaning().Differences().Select(row => $"{row.Kind}: {row.ValueA} | {row.ValueB}")];

    private static Clippings.Corpus Pair(string one, string other) => FigureText.Corpus(($"{Story} {one}", "North", "2022-01-06"), ($"{Story} {other}", "South", "2022-01-06"));
}
