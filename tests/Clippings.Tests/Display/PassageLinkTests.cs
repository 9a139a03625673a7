using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Tests;

/// <summary>What stands for a passage carries its place, in tables, pictures and charts.</summary>
public sealed class PassageLinkTests
{
    private static readonly Corpus Clips = Articles.Corpus(
        Articles.Of("“The big red bridge is falling down,” Bob Orr warned.", "a&b", "North"),
        Articles.Of("“Now the old harbor is open to all,” Ann Lee told reporters.", "c", "South"));

    static PassageLinkTests() => Display.Register();

    [Fact]
    public void Rows_of_a_table_carry_their_passage_and_its_words()
    {
        var html = Clips.Quotes().ToDisplayString("text/html");

        Assert.Contains("<span data-passage=\"a&amp;b#1-36\" title=\"The big red bridge is falling down,\">a&amp;b</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span data-passage=\"c#1-", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_of_a_row_of_two_articles_are_linked()
    {
        var links = new TableLinks(["article_a", "start_a", "end_a", "article_b", "share"], null);

        Assert.Equal([(0, "x#1200-1400"), (3, "y")], links.Of(["x", "1,200", "1,400", "y", "0.5"]).Select(link => (link.Column, link.Address)));
        Assert.Empty(new TableLinks(["articles", "start", "end"], null).Of(["3", "1", "2"]));
        Assert.Empty(new TableLinks(["article", "start", "end"], null).Of([null, "1", "2"]));
    }

    [Fact]
    public void A_frame_knows_its_passages_too()
    {
        DataFrame frame = Clips.Quotes().ToDataFrame();

        Assert.Contains("data-passage=\"c#1-", FrameTable.Of(frame, 20).ToHtml(20), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_passage_is_told_in_its_first_words()
    {
        var corpus = Articles.Corpus(Articles.Of(string.Concat(Enumerable.Repeat("harbor ", 60)), "a"));
        var link = new TableLinks(["article", "start", "end"], corpus).Of(["a", "0", "400"]).Single();

        Assert.InRange(link.Excerpt.Length, 60, 91);
        Assert.EndsWith("harbor…", link.Excerpt, StringComparison.Ordinal);
        Assert.Equal("", new TableLinks(["article", "start", "end"], corpus).Of(["elsewhere", "0", "4"]).Single().Excerpt);
        Assert.Equal("", new TableLinks(["article", "start", "end"], corpus).Of(["a", "0", "9,999"]).Single().Excerpt);
    }

    [Fact]
    public void Bars_boxes_and_strokes_carry_their_passage_in_picture_chart_and_data()
    {
        var voices = Clips.Quotes().ShareOfVoice();
        Plot[] plots = [voices.Chart(), Clips.By(a => a.Outlet).Quotes().WhoQuotesWhom().Chart(), Plot.Strip(Clips.Quotes(), q => q.Article, q => q.Start)];

        foreach (var plot in plots)
        {
            var drawn = XDocument.Parse(plot.ToSvg()).Descendants().Attributes("data-passage").Select(place => place.Value).Order(StringComparer.Ordinal);
            var live = JsonNode.Parse(PlotlyJson.Of(plot))!["data"]!.AsArray().SelectMany(trace => trace!["customdata"]?.AsArray() ?? []).Select(place => (string)place!).Order(StringComparer.Ordinal);
            Assert.Equal(["a&b#1-36", "c#1-35"], drawn);
            Assert.Equal(drawn, live);
        }

        Assert.Contains("data-passage=\"a&amp;b#1-36\"", plots[0].Table.ToHtml(20), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_for_no_passage_carries_none() =>
        Assert.DoesNotContain("data-passage", Clips.Tokens().Frequencies().Chart().ToSvg() + Clips.Tokens().Frequencies().ToDisplayString("text/html"), StringComparison.Ordinal);
}
