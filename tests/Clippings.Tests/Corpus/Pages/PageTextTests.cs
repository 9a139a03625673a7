namespace Clippings.Tests;

public class PageTextTests
{
    [Theory]
    [InlineData("""<div class="related-posts"><ul><li><a href="/1">Another story of the sound, told at length here</a></li><li><a href="/2">And one more of the same kind, with a comma</a></li></ul></div>""")]
    [InlineData("""<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Post</a></li><li><a href="#">Mail</a></li></ul></div>""")]
    [InlineData("""<div id="comments"><p>I think, and many agree, that this pier, like the last one, will sink before it is paid, and then, as ever, we pay again.</p></div>""")]
    [InlineData("""<aside><p>The pier in numbers, for those who like them, is two hundred meters long, nine wide, and four above the tide.</p></aside>""")]
    [InlineData("""<form class="newsletter-signup"><p>Get the news of the harbor each morning</p><input name="mail"><button>Sign up</button></form>""")]
    [InlineData("""<p style="display:none">You should not see this sentence, which a script shows, when it is asked to, on a small screen.</p>""")]
    [InlineData("""<div hidden><p>Nor this one, which waits for a click, as many do, on pages of this kind.</p></div>""")]
    [InlineData("""<footer><p>All of this belongs to the Post, its writers, its printers and its readers, in that order.</p></footer>""")]
    public void What_stands_below_a_story_is_no_part_of_it(string below) => Assert.Equal(("", 0), Pages.Compare(Pages.Read(Pages.With(below: below)).Text));

    [Fact]
    public void Text_beside_blocks_is_a_paragraph_of_its_own()
    {
        var html = $"<div class=\"story\">{string.Concat(Pages.Paragraphs.Select((paragraph, i) => i % 2 == 0 ? $"<p>{paragraph}</p>" : $"\n{paragraph}\n"))}</div>";

        Assert.Equal(string.Join("\n\n", Pages.Paragraphs), Pages.Read(html).Text);
    }

    [Fact]
    public void Two_line_breaks_open_a_paragraph_and_one_a_line()
    {
        var html = $"<div class=\"post-body\">{string.Join("<br>\n<br />", Pages.Paragraphs)}<br>— the editors</div>";

        Assert.Equal(string.Join("\n\n", Pages.Paragraphs) + "\n— the editors", Pages.Read(html).Text);
    }

    [Fact]
    public void A_page_laid_out_by_tables_is_read()
    {
        var html = $"<table><tr><td><a href=/a>Home</a><br><a href=/b>News of the day</a></td><td><font face=Arial>{string.Join("<br><br>", Pages.Paragraphs)}</font></td></tr></table>";

        Assert.Equal(("", 0), Pages.Compare(Pages.Read(html).Text));
    }

    [Fact]
    public void A_row_of_a_table_of_data_is_a_line()
    {
        var html = Pages.With().Replace("</div></article>", "<table><tr><th>Pier</th><th>Meters</th></tr><tr><td>Long</td><td>210</td></tr></table></div></article>", StringComparison.Ordinal);

        Assert.EndsWith("Pier Meters\n\nLong 210", Pages.Read(html).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<figure><img src=a.jpg><figcaption>The old pier at low tide.</figcaption></figure>")]
    [InlineData("<div class=\"wp-caption\"><img src=a.jpg><p class=\"wp-caption-text\">The old pier at low tide.</p></div>")]
    [InlineData("<p><span class=\"image\"><img src=a.jpg></span><span class=\"caption\">The old pier at low tide.</span> In the evening it was quiet, as it is on most evenings there.</p>")]
    public void Words_under_a_picture_are_its_caption(string picture)
    {
        var page = Pages.Read(Pages.With().Replace("<div class=\"entry-content\">", "<div class=\"entry-content\">" + picture, StringComparison.Ordinal));

        Assert.Equal(LineRole.Caption, page.Roles[Line(page, "The old pier at low tide.")]);
    }

    [Fact]
    public void A_heading_between_paragraphs_is_the_storys_where_nothing_links()
    {
        using var folder = new TemporaryFolder().With("a.html", Pages.With(below: "").Replace("<p>Work begins", "<h2>What the fishermen want from the council</h2><p>Work begins", StringComparison.Ordinal));
        var article = Corpus.Load(folder.Path)[0];

        var heading = Assert.Single(article.Lines, line => article.Text[line.Start..line.End].StartsWith("What the", StringComparison.Ordinal));
        Assert.Equal(LineRole.Body, heading.Role);
    }

    [Fact]
    public void The_author_and_the_day_above_a_story_are_credits()
    {
        var page = Pages.Read(Pages.With("<meta name=author content='Ada Quill'>").Replace("<div class=\"entry-content\">", "<div class=\"entry-content\"><p>Ada Quill</p><p>July 24, 2015</p>", StringComparison.Ordinal));

        Assert.Equal((LineRole.Credit, LineRole.Credit), (page.Roles[Line(page, "Ada Quill")], page.Roles[Line(page, "July 24, 2015")]));
    }

    [Fact]
    public void A_story_whose_boxes_are_named_after_furniture_is_read_all_the_same() =>
        Assert.Equal(("", 0), Pages.Compare(Pages.Read($"<div class=\"sidebar\"><h1>{Pages.Title}</h1>{Pages.Prose}</div>").Text));

    [Theory]
    [InlineData("<div>a</div>", "")]
    [InlineData("<table><tr><td>", "a")]
    [InlineData("<br>", "")]
    [InlineData("<meta name=author content=a>", "")]
    [InlineData("<p class=byline>By Ada Quill", "")]
    [InlineData("<script type='application/ld+json'>[[[[{\"@type\":\"Article\",\"author\":[</script>", "")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\"}</script>", "")]
    public void A_page_made_to_cost_time_is_read_in_time(string unit, string text)
    {
        var html = string.Concat(Enumerable.Repeat(unit + text, 300_000 / (unit.Length + text.Length)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Pages.Read(html);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private static int Line(ExtractedArticle page, string text) => 1 + Array.IndexOf(page.Text.Split('\n'), text);
}
