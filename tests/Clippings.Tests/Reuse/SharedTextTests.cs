namespace Clippings.Tests;

public sealed class SharedTextTests
{
    private static readonly Clippings.Corpus Clips = Articles.Corpus(
        FamilyTests.Telling("a", $"{FamilyTests.Words(0, 20)} and so on it went that day", outlet: "North"),
        FamilyTests.Telling("b", $"{FamilyTests.Words(0, 10)} other {FamilyTests.Words(300, 9)}", outlet: "South"),
        FamilyTests.Telling("c", $"{FamilyTests.Words(5, 15)} more {FamilyTests.Words(300, 9)}", outlet: "South"),
        FamilyTests.Telling("d", FamilyTests.Words(700, 30), outlet: "East"));

    [Fact]
    public void A_word_that_stands_in_several_passages_counts_once_for_a_group()
    {
        var cells = Clips.By(a => a.Outlet).Shared(Clips.Reuse()).ToDictionary(row => (row.Group, row.Other));

        // The first ten words and the last fifteen of twenty, of 27.
        Assert.Equal((20, 20 / 27.0, 2), (cells[("North", "South")].Words, cells[("North", "South")].Share, cells[("North", "South")].Passages));
        Assert.Equal((25, 2), (cells[("South", "North")].Words, cells[("South", "North")].Passages));
        Assert.Equal((18, 1), (cells[("South", "South")].Words, cells[("South", "South")].Passages));
        Assert.Equal(3, cells.Count);
        Assert.Equal("w5", Clips[cells[("North", "South")].Article].Text[cells[("North", "South")].Start..][..2]);
    }

    [Fact]
    public void The_richest_article_is_the_one_with_most_words_shared()
    {
        Assert.Equal("c", Clips.Reuse().Richest());
        Assert.Equal("a", Clips.Where(a => a.Id is "a" or "d").Reuse().Richest());
    }

    [Fact]
    public void Passages_of_an_article_have_it_on_their_first_side()
    {
        var of = Clips.Reuse().Of("c");

        Assert.All(of, row => Assert.Equal("c", row.ArticleA));
        Assert.Equal([("a", 15), ("b", 9)], of.Select(row => (row.ArticleB!, row.Words)));
        Assert.Equal(of.OrderBy(row => row.StartA), of);
    }

    [Fact]
    public void A_map_counts_the_words_before_a_stretch()
    {
        var map = Clips.Reuse().Map("a");

        Assert.Equal([("b", 0, 10), ("c", 5, 20)], map.Select(row => (row.ArticleB, row.From, row.To)));
        Assert.All(map, row => Assert.Equal(row.To - row.From, Clips["a"].Text[row.Start..row.End].Split(' ').Length));
        Assert.Empty(Clips.Reuse().Map("d"));
        Assert.Throws<KeyNotFoundException>(() => Clips.Reuse().Map("nowhere"));
    }
}
