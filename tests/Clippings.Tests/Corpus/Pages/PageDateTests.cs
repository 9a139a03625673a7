namespace Clippings.Tests;

public class PageDateTests
{
    private static readonly DateOnly _day = new(2015, 7, 24);

    [Theory]
    [InlineData("""<meta property="article:published_time" content="2015-07-24T23:36:09-07:00">""")]
    [InlineData("""<meta name="date" content="2015-07-24 05:36:09">""")]
    [InlineData("""<meta name="pubdate" content="20150724">""")]
    [InlineData("""<meta name="DC.date.issued" content="2015-07-24">""")]
    [InlineData("""<meta name="dcterms.created" content="July 24, 2015">""")]
    [InlineData("""<meta name="sailthru.date" content="Fri, 24 Jul 2015 05:36:09 +0000">""")]
    [InlineData("""<meta name="parsely-pub-date" content="2015-07-24T05:36:09Z">""")]
    [InlineData("""<meta name="publish_date" content="7/24/2015">""")]
    [InlineData("""<meta itemprop="datePublished" content="2015-07-24">""")]
    [InlineData("""<meta name="timestamp" content="1437716169000">""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2015-07-24T23:59:00-11:00","dateModified":"2016-01-01"}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","datePublished":1437716169}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2015-07-24"}]}</script>""")]
    [InlineData("""<link rel="canonical" href="https://sound.example/news/2015/07/24/pier.html">""")]
    public void The_day_is_read_where_the_page_states_it(string head) => Assert.Equal(_day, Pages.Read(Pages.With(head)).Published);

    [Theory]
    [InlineData("""<time datetime="2015-07-24T23:00:00-05:00" class="entry-date">yesterday</time>""")]
    [InlineData("""<time class="updated" datetime="2016-02-02">2 Feb</time><time class="published" datetime="2015-07-24">24 Jul</time>""")]
    [InlineData("""<span itemprop="datePublished" content="2015-07-24">a while ago</span>""")]
    [InlineData("""<abbr class="published" title="2015-07-24T05:36:09">Friday</abbr>""")]
    [InlineData("""<div class="dateline">Published Friday, July 24, 2015 at 5:36 a.m.</div>""")]
    [InlineData("""<span class="post-date">24 July 2015</span>""")]
    [InlineData("""<span class="date">Last updated February 2, 2016</span><span class="date">July 24, 2015</span>""")]
    public void The_day_is_read_where_the_page_prints_it(string above) => Assert.Equal(_day, Pages.Read(Pages.With(above: above)).Published);

    [Fact]
    public void A_day_that_can_not_be_gives_way_to_the_next() => Assert.Equal(_day, Pages.Read(Pages.With("""
        <script type="application/ld+json">{"@graph":[{"@type":"Article","datePublished":"-0001-11-30T00:00:00+00:00"}]}</script>
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"1970-01-01T00:00:00Z"}</script>
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2015-13-45"}</script>
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2015-07-24T11:19:00Z"}</script>
        """)).Published);

    [Theory]
    [InlineData("""<meta property="article:modified_time" content="2016-02-02T00:00:00Z"><meta property="og:updated_time" content="2016-02-02">""", "")]
    [InlineData("", """<time itemprop="dateModified" datetime="2016-02-02">2 Feb</time>""")]
    [InlineData("", """<span class="date">Updated: February 2, 2016</span>""")]
    [InlineData("", """<div class="related"><time datetime="2016-02-02">2 Feb</time></div>""")]
    [InlineData("""<meta name="publish_date" content="02/03/2016">""", "")]
    public void A_day_of_a_change_or_of_another_story_or_in_doubt_is_none(string head, string above) =>
        Assert.Null(Pages.Read(Pages.With(head, above)).Published);

    [Theory]
    [InlineData("""<meta name="date" content="2015-07-24">""", "", "stated in the page's own metadata")]
    [InlineData("", """<p class="post-date">July 24, 2015</p>""", "printed on the page")]
    [InlineData("""<meta property="og:url" content="https://sound.example/2015/07/24/pier">""", "", "part of the page's address")]
    public void Where_the_day_stands_is_told(string head, string above, string evidence) =>
        Assert.Equal((_day, evidence), (Pages.Read(Pages.With(head, above)) is var page ? page.Published : null, page.PublishedEvidence));

    [Fact]
    public void What_is_published_wins_over_what_is_changed() => Assert.Equal(_day, Pages.Read(Pages.With("""
        <meta property="og:updated_time" content="2016-05-08"><meta itemprop="datePublished" content="2016-05-08">
        <meta property="article:published_time" content="2015-07-24T16:57:43+01:00">
        """)).Published);
}
