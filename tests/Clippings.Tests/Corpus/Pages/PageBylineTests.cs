namespace Clippings.Tests;

public class PageBylineTests
{
    [Theory]
    [InlineData("""<meta name="author" content="By Ada Quill">""")]
    [InlineData("""<meta property="author" content="Ada Quill">""")]
    [InlineData("""<meta property="article:author" content="Ada Quill">""")]
    [InlineData("""<meta property="article:author" content="https://social.example/ada.quill"><meta name="byl" content="By Ada Quill">""")]
    [InlineData("""<meta name="parsely-author" content="Ada Quill">""")]
    [InlineData("""<meta name="sailthru.author" content="Ada Quill">""")]
    [InlineData("""<meta name="DC.Creator" content="Ada Quill">""")]
    [InlineData("""<meta name="dcterms.creator" content="Ada Quill">""")]
    [InlineData("""<meta name="twitter:creator" content="@soundpost"><meta name="Author" content="Ada&amp;nbsp;Quill">""")]
    [InlineData("""<meta itemprop="author" content="Ada Quill">""")]
    [InlineData("""<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Quill">""")]
    [InlineData("""<meta name="parsely-page" content="{&quot;title&quot;:&quot;x&quot;,&quot;author&quot;:&quot;Ada Quill&quot;}">""")]
    [InlineData("""<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Storm ends","author":"Carl Other"},{"@type":"NewsArticle","headline":"Harbor town votes for the longer pier","author":"Ada Quill"}]</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","author":"Carl Other"}]}</script><meta name="author" content="Ada Quill">""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Quill"}}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":["NewsArticle","Thing"],"author":["Ada Quill"]}</script>""")]
    [InlineData("""<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"BlogPosting","creator":"Ada Quill"}]</script>""")]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"Article","author":{"@id":"#ada"}},{"@type":"Person","@id":"#ada","name":"Ada Quill"}]}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","author":[{"name":"Ada Quill"}]}}</script>""")]
    [InlineData("<script type=\"application/ld+json\">\n<!-- {\"@type\":\"NewsArticle\",\"description\":\"Broken\nin two\",\"author\":{\"name\":\"Ada Quill\",},} -->\n</script>")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","author":</script><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ada Quill"}}</script>""")]
    public void An_author_is_read_where_the_page_states_one(string head) =>
        Assert.Equal("Ada Quill", Pages.Read(Pages.With(head)).Byline);

    [Theory]
    [InlineData("""<p class="byline">By <a href="/ada">Ada Quill</a></p>""")]
    [InlineData("""<div class="c-byline"><span>By</span> <span class="name">Ada Quill</span><a href="/x">@adaquill</a> <span>Updated Jul 24, 2018, 2:15pm EDT</span></div>""")]
    [InlineData("""<span itemprop="author" itemscope><a href="/x"><span itemprop="name">Ada Quill</span></a>, harbor reporter</span>""")]
    [InlineData("""<a rel="author" href="/ada">Ada Quill</a>""")]
    [InlineData("""<span class="author vcard"><a class="url fn n" href="/ada">Ada Quill</a></span>""")]
    [InlineData("""<div class="article-author">Written by Ada Quill</div>""")]
    [InlineData("""<p class="byline">By Ada Quill, Harbor Reporter for the Post</p>""")]
    [InlineData("""<div id="byline">ADA QUILL<br>Staff writer</div>""")]
    public void An_author_is_read_where_the_page_prints_one(string above) =>
        Assert.Equal("ADA QUILL", Pages.Read(Pages.With(above: above)).Byline?.ToUpperInvariant());

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ada Quill"},{"name":"Ben Marrow"}]}</script>""", "")]
    [InlineData("""<meta property="article:author" content="Ada Quill"><meta property="article:author" content="Ben Marrow">""", "")]
    [InlineData("", """<p class="byline">By <a rel="author" href="/a">Ada Quill</a> and <a rel="author" href="/b">Ben Marrow</a></p>""")]
    public void Several_authors_stand_with_commas_between(string head, string above) =>
        Assert.Equal("Ada Quill, Ben Marrow", Pages.Read(Pages.With(head, above)).Byline);

    [Fact]
    public void The_author_of_another_story_or_a_comment_is_none()
    {
        const string Below = """
            <div class="related-stories"><h3>Other</h3><span class="byline">By Carl Other</span></div>
            <div id="comments"><p class="comment-author">Dora Loud</p></div><aside><a rel="author" href="/e">Eve Side</a></aside>
            """;

        Assert.Null(Pages.Read(Pages.With(below: Below)).Byline);
    }

    [Theory]
    [InlineData("The Sound Post")]
    [InlineData("user77")]
    public void A_printed_name_says_more_than_the_outlet_or_a_login(string stated) =>
        Assert.Equal("Ada Quill", Pages.Read(Pages.With(
            $"""<meta property="og:site_name" content="The Sound Post"><meta name="author" content="{stated}">""", """<p class="byline">By Ada Quill</p>""")).Byline);

    [Fact]
    public void What_a_page_marks_as_the_author_may_be_written_in_any_way() =>
        Assert.Equal("adaquill", Pages.Read(Pages.With(above: """<a rel="author" href="/ada">adaquill</a>""")).Byline);
}
