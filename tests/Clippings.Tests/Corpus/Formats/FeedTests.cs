namespace Clippings.Tests;

public sealed class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>Harbor News</title><link>https://x.example</link><image><title>Logo</title></image>
        <item><title>Bridge &amp; ferry</title><link>https://x.example/1</link><dc:creator><![CDATA[Ada Quill]]></dc:creator><pubDate>Thu, 13 Jan 2022 23:50:00 +0000</pubDate>
          <category>rain</category><category>harbor</category><guid>x-1</guid><description>A short word.</description>
          <content:encoded><![CDATA[<p>The <a href="/b">bridge</a> opened.</p><p>Nobody was hurt.</p>]]></content:encoded></item>
        <item><title>Two</title><description>&lt;p&gt;Only a summary.&lt;/p&gt;</description></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor News</title><updated>2022-02-01T00:00:00Z</updated>
        <entry><title>Bridge opens</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/><id>tag:1</id>
        <published>2022-01-13T23:50:00+09:00</published><author><name>Ada Quill</name></author><category term="rain"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge opened.</p><p>It rained.</p></div></content></entry></feed>
        """;

    [Fact]
    public void An_item_is_an_article_and_its_full_text_goes_before_its_summary()
    {
        var corpus = RecordFiles.Load("feed.xml", Rss);

        Assert.Equal(["Bridge & ferry\n\nThe bridge opened.\n\nNobody was hurt.", "Two\n\nOnly a summary."], corpus.Select(a => a.Text));
        Assert.Equal(("Harbor News", "Ada Quill", new DateOnly(2022, 1, 13), "https://x.example/1"), (corpus[0].Outlet, corpus[0].Byline, corpus[0].Published, corpus[0].Url));
        Assert.Equal(("rain;harbor", "x-1"), (corpus[0].Extra["categories"], corpus[0].Extra["id"]));
        Assert.Contains("no full text in 1 of its 2 items", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.atom")]
    [InlineData("a.xml")]
    public void Atom_is_read_too(string name)
    {
        var article = Assert.Single(RecordFiles.Load(name, Atom));

        Assert.Equal(("Bridge opens\n\nThe bridge opened.\n\nIt rained.", "Harbor News", "Ada Quill"), (article.Text, article.Outlet, article.Byline));
        Assert.Equal((new DateOnly(2022, 1, 13), "https://x.example/1"), (article.Published, article.Url));
    }

    [Fact]
    public void A_feed_that_is_cut_keeps_the_items_before()
    {
        var corpus = RecordFiles.Load("a.rss", Rss[..Rss.IndexOf("Only a", StringComparison.Ordinal)]);

        Assert.Single(corpus);
        Assert.Contains("cut off in line", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<config><item>1</item></config>", "no feed")]
    [InlineData("<rss", "not valid XML")]
    [InlineData("words", "not valid XML")]
    public void Other_XML_is_named_and_costs_itself(string xml, string note) =>
        Assert.Contains(note, Assert.Single(RecordFiles.LoadInFolder("a.xml", xml).Report.Skipped).Note, StringComparison.Ordinal);

    [Fact]
    public void No_entity_is_unfolded_and_nothing_outside_is_read()
    {
        using var folder = new TemporaryFolder().With("secret.txt", "The secret.").With("a.xml", "<!DOCTYPE rss [<!ENTITY a SYSTEM \"secret.txt\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>One</title><description>See &b;</description></item></channel></rss>");

        Assert.DoesNotContain(Corpus.LoadReporting(Path.Combine(folder.Path, "a.xml")), article => article.Text.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Nesting_without_end_harms_nothing() =>
        Assert.InRange(RecordFiles.Load("a.xml", "<rss><channel><item><description>" + string.Concat(Enumerable.Repeat("<b>", 20_000)) + "It rained." + string.Concat(Enumerable.Repeat("</b>", 20_000)) + "</description></item></channel></rss>").Count, 0, 1);
}
