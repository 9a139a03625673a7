using CsCheck;

namespace Clippings.Tests;

public sealed class GroupTests
{
    private static readonly Clippings.Corpus Three = Articles.Corpus(
        SelectionTests.Dated("a", "North", "2021-12-31", "Oil and gas."),
        SelectionTests.Dated("b", "South", "2022-01-03", "Oil."),
        SelectionTests.Dated("c", null, null, "Coal."));

    [Theory]
    [InlineData(Period.Day, "2021-12-31,2022-01-03")]
    [InlineData(Period.Week, "2021-W52,2022-W01")]
    [InlineData(Period.Month, "2021-12,2022-01")]
    [InlineData(Period.Quarter, "2021-Q4,2022-Q1")]
    [InlineData(Period.Year, "2021,2022")]
    public void Periods_are_named_so_that_they_sort(Period period, string expected)
    {
        var groups = Three.By(period);

        Assert.Equal(expected.Split(','), groups.Keys);
        Assert.Equal(1, groups.Left);
    }

    [Fact]
    public void A_period_begins_where_the_one_before_ends() =>
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(Gen.Enum<Period>()).Sample((number, period) =>
        {
            var day = DateOnly.FromDayNumber(number);
            var start = period.StartOf(day);
            var next = period.NextAfter(start);
            Assert.True(start <= day && (next is null || next > day));
            Assert.Equal(period.NameOf(day), period.NameOf(start));
            Assert.True(next is null || string.CompareOrdinal(period.NameOf(start), period.NameOf(next.Value)) < 0);
        });

    [Fact]
    public void Groups_hold_each_row_of_their_articles()
    {
        var outlets = Three.By(a => a.Outlet);

        Assert.Equal(["North", "South"], outlets.Keys);
        Assert.Equal([3, 1], outlets.Tokens().Select(group => group.Count));
        Assert.Equal(["oil"], outlets.Tokens()["South"].Select(t => t.Term));
        Assert.Contains("'North', 'South'", Assert.Throws<KeyNotFoundException>(() => outlets["Elsewhere"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_compared_is_what_the_corpus_can_bear()
    {
        Assert.Equal(["North", "South"], Three.Comparable().Keys);
        Assert.Empty(Three.Where(a => a.Id == "a").Comparable());
        Assert.Equal(["2021", "2022"], Articles.Corpus(SelectionTests.Dated("a", null, "2021-12-31", "Oil."), SelectionTests.Dated("b", null, "2022-01-03", "Gas.")).Comparable().Keys);
        Assert.Equal(["a", "b"], Articles.Corpus(Articles.Of("Oil."), Articles.Of("Gas.", "b")).Comparable().Keys);
        Assert.Equal(["1987-03", "1987-04", "1987-05"], Articles.Corpus([SelectionTests.Dated("m", null, "1987-03-31", "Oil."), .. Enumerable.Range(1, 41).Select(n => SelectionTests.Dated($"n{n:00}", null, n < 21 ? "1987-04-09" : "1987-05-09", "Oil."))]).Comparable().Keys);
        Assert.Empty(Articles.Corpus([.. Enumerable.Range(0, 41).Select(n => Articles.Of("Oil.", $"a{n}"))]).Comparable());
    }

    [Fact]
    public void What_is_compared_can_be_said()
    {
        Assert.Equal(["2022"], Three.Where(a => a.Id == "b").Comparable("year").Keys);
        Assert.Equal(("outlet", "article", ""), (Three.Comparable().By, Three.Comparable("article").By, Three.By(a => a.Outlet).By));
        Assert.Equal(["a", "b"], Three.WithColumn("side", a => a.Id == "a" ? "a;b" : null).Comparable("side").Keys);
        Assert.Contains("'outlet'", Assert.Throws<CorpusException>(() => Three.Comparable("outlets")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_may_stand_in_several_groups()
    {
        var topics = Three.WithColumn("topics", a => a.Id == "a" ? "oil;gas" : "oil").By(a => a.Extra.All("topics"));

        Assert.Equal([("gas", 1), ("oil", 3)], topics.Select(group => (group.Key, group.Corpus.Count)));
        Assert.Equal(3, topics.Tokens()["gas"].Count);
    }

    [Fact]
    public void Any_analysis_is_made_of_each_group_by_itself()
    {
        var trends = Three.By(a => a.Outlet).Each(c => c.Trend("oil", Period.Year));

        Assert.Equal([("North", 1), ("South", 1)], trends.Select(group => (group.Key, group.Count)));
        Assert.Equal("group", trends.ToDataFrame().Columns[0].Name);
        Assert.Equal(2, trends.ToDataFrame("period", "count").Rows.Count);
    }
}
