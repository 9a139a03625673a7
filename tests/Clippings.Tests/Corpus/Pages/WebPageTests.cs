namespace Clippings.Tests;

public class WebPageTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Bridge opens | Harbor News</title>
        <meta property="og:site_name" content="Harbor News"><meta name="author" content="By Ada Quill">
        <meta property="og:title" content="Bridge opens after a year"><meta property="article:published_time" content="2021-03-04T23:30:00-05:00">
        <style>p { color: red }</style></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sports</a></li></ul></nav>
        <article><h1>Bridge opens after a year</h1>
        <figure><img src="b.jpg"><figcaption>The bridge at dawn.</figcaption></figure>
        <p>OSLO &mdash; The bridge opened on Friday after a year of work on its cables, which had rusted in the salt air of the fjord.</p>
        <p>Nobody was <em>hurt</em> during the work, the city&rsquo;s engineer said, and the budget was kept, &ldquo;more or less,&rdquo; as she put it.</p>
        <blockquote><p>The mayor had promised the opening three times before, in the spring, in the summer and again in the autumn.</p></blockquote>
        <p>Traffic will cross on two lanes at first, and on four from the summer on, if the last of the cables arrive in time.</p>
        </article><script>alert(1)</script><footer>© Harbor News</footer></body></html>
        """;

    [Fact]
    public void The_story_is_taken_out_of_the_page_with_what_its_markup_states()
    {
        var article = Read(Page);

        Assert.Equal(("Bridge opens after a year", "Harbor News", "Ada Quill", "OSLO"), (article.Headline, article.Outlet, article.Byline, article.Dateline));
        Assert.Equal((new DateOnly(2021, 3, 4), DateSource.Text), (article.Published!.Value, article.PublishedFrom!.Value));
        Assert.Contains("Nobody was hurt during the work, the city’s engineer said", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sports", article.Text, StringComparison.Ordinal);
        Assert.Equal(1, article.Text.Split("promised the opening").Length - 1);
    }

    [Fact]
    public void A_page_with_little_on_it_is_read_whole() =>
        Assert.Contains("Short notice.", Read("<p>Short notice.</p>").Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_without_text_is_skipped()
    {
        using var folder = new TemporaryFolder().With("a.html", "<html><body><img src=x></body></html>");

        Assert.Equal("a.html", Assert.Single(Corpus.LoadReporting(folder.Path).Report.Skipped).File);
    }

    [Fact]
    public void A_declared_encoding_is_honoured()
    {
        using var folder = new TemporaryFolder().With("a.html", [.. "<meta charset=windows-1252><p>The caf"u8, 0xE9, .. " reopened.</p>"u8]);

        var corpus = Corpus.Load(folder.Path);

        Assert.Contains("The café reopened.", corpus[0].Text, StringComparison.Ordinal);
        Assert.Empty(corpus.Report.Lines);
    }

    private static Article Read(string html)
    {
        using var folder = new TemporaryFolder().With("page.html", html);
        return Corpus.Load(folder.Path)[0];
    }
}
