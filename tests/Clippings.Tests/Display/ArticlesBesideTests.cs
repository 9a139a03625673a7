using System.Xml.Linq;

namespace Clippings.Tests;

public sealed class ArticlesBesideTests
{
    private const string Head = "Nothing else is told here";

    private static readonly Clippings.Corpus Clips = Articles.Corpus(
        Articles.Of($"{Head}\n\nTwo\n\nThree\n\n{FamilyTests.Words(0, 12)} old {FamilyTests.Words(12, 12)}\n\nand {FamilyTests.Words(100, 9)}", "a", "The Herald"),
        Articles.Of($"{FamilyTests.Words(100, 9)} &\n\n{FamilyTests.Words(0, 12)} new {FamilyTests.Words(12, 12)}", "b"),
        Articles.Of(FamilyTests.Words(900, 30), "c"));

    [Fact]
    public void A_number_leads_to_the_same_passage_in_the_other_article_and_back()
    {
        var page = Page(Clips.Reuse().SideBySide());
        var links = page.Descendants("a").ToList();

        Assert.Equal(["1", "2", "2", "1"], links.Select(link => link.Value));
        foreach (var link in links)
        {
            var target = Assert.Single(page.Descendants("span"), e => (string?)e.Attribute("id") == ((string)link.Attribute("href")!)[1..]);
            Assert.Equal(link.Value, target.ElementsAfterSelf("sup").First().Value);
            Assert.Equal(Words(link.Parent!.ElementsBeforeSelf("span").Last()), Words(target));
        }
    }

    [Fact]
    public void Words_that_only_one_has_are_bold()
    {
        var bold = Page(Clips.Reuse().SideBySide()).Descendants("span").Where(e => ((string?)e.Attribute("style") ?? "").Contains("bold", StringComparison.Ordinal));

        Assert.Equal(["old", "new"], bold.Select(e => e.Value));
    }

    [Fact]
    public void Lines_that_share_nothing_are_folded_where_they_are_many()
    {
        var folded = Assert.Single(Page(Clips.Reuse().SideBySide()).Descendants("details"));

        Assert.Equal("3 lines without a mark", folded.Element("summary")!.Value);
        Assert.Equal([Head, "Two", "Three"], folded.Elements("p").Select(p => p.Value));
    }

    [Fact]
    public void Each_article_is_named_and_leads_to_its_page() =>
        Assert.Equal([("a", "The Herald"), ("b", "b")], Page(Clips.Reuse().SideBySide()).Descendants("span").Where(e => e.Attribute("data-passage") is not null).Select(e => ((string)e.Attribute("data-passage")!, e.Value)));

    [Fact]
    public void The_pair_is_the_one_that_is_asked_for_in_the_order_that_is_asked_for()
    {
        Assert.Equal(["b", "a"], Clips.Reuse().SideBySide("b").Articles.Select(article => article.Id));
        Assert.Equal(["a", "b"], Clips.Reuse().SideBySide("a", "b").Articles.Select(article => article.Id));
        Assert.Equal("a and c share no passage.", Clips.Reuse().SideBySide("a", "c").ToString());
        Assert.Equal("c shares no passage with any other article.", Clips.Reuse().SideBySide("c").ToString());
        Assert.Equal("No two articles share a passage.", Clips.Reuse(40).SideBySide().ToString());
        Assert.Throws<KeyNotFoundException>(() => Clips.Reuse().SideBySide("nowhere"));
    }

    [Fact]
    public void Plain_text_has_the_numbers_in_brackets() =>
        Assert.Contains($"[{FamilyTests.Words(100, 9)}](2) &", Clips.Reuse().SideBySide("b").ToString(), StringComparison.Ordinal);

    private static XElement Page(ArticlesBeside beside) => XElement.Parse($"<main>{beside.ToHtml()}</main>", LoadOptions.PreserveWhitespace);

    private static string Words(XElement passage) => string.Concat(passage.DescendantNodes().OfType<XText>().Where(text => text.Parent!.Value is not ("old" or "new")).Select(text => text.Value));
}
