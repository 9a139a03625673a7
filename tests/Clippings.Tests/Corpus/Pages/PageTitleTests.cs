namespace Clippings.Tests;

public class PageTitleTests
{
    [Theory]
    [InlineData("""<meta property="og:title" content="Harbor town votes for the longer pier | The Sound Post"><meta property="og:site_name" content="The Sound Post">""")]
    [InlineData("""<meta property="og:title" content="Harbor town votes for the longer pier | Ada Quill">""")]
    [InlineData("""<meta property="og:site_name" content="The Sound Post"><meta property="og:title" content="The Sound Post">""")]
    [InlineData("""<meta property="og:title" content="Harbor town votes for the &lt;em&gt;longer&lt;/em&gt; pier">""")]
    [InlineData("""<meta name="twitter:title" content="Harbor town votes for the longer pier">""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","name":"Ada Quill","headline":"Harbor town votes for the longer pier"}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbor town votes for the longer pier"}</script><meta property="og:title" content="You won't believe what this town did">""")]
    [InlineData("")]
    public void The_headline_is_the_storys_without_the_sites_name(string head) => Assert.Equal(Pages.Title, Pages.Read(Pages.With(head)).Headline);

    [Fact]
    public void Without_anything_else_the_window_says_it_less_the_name_that_spells_the_address()
    {
        var page = Pages.Read(Pages.With("""<link rel="canonical" href="https://www.soundpost.example/pier">""", title: ""));

        Assert.Equal((Pages.Title, "The Sound Post"), (page.Headline, page.Outlet));
    }

    [Fact]
    public void Marks_that_are_spelled_out_twice_are_read() =>
        Assert.Equal("Harbor town’s “longer” pier", Pages.Read(Pages.With("""<meta property="og:title" content="Harbor town&amp;#8217;s &amp;ldquo;longer&amp;rdquo; pier">""")).Headline);

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Sound Post"}}</script>""")]
    [InlineData("""<meta property="og:site_name" content="The Sound Post">""")]
    [InlineData("""<meta name="application-name" content="The Sound Post">""")]
    public void The_outlet_is_who_the_page_says_publishes_it(string head) => Assert.Equal("The Sound Post", Pages.Read(Pages.With(head)).Outlet);
}
