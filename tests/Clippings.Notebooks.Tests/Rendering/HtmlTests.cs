namespace Clippings.Notebooks.Tests;

public class HtmlTests
{
    [Theory]
    [InlineData("a\rb\n", "b")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("\u001b[1;31mx\u001b[0my", "<span class=\"ansi-bold ansi-red\">x</span>y")]
    [InlineData("\u001b[31mx", "<span class=\"ansi-red\">x</span>")]
    [InlineData("\u001b[2Kx<y", "x&lt;y")]
    public void Console_text_reads_as_a_terminal_shows_it(string text, string html) => Assert.Equal(html, TerminalHtml.Render(text));

    [Theory]
    [InlineData("<a href=\"javascript:x()\">a</a>", "<a>a</a>")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "<a>a</a>")]
    [InlineData("<img src=\"data:image/png;base64,AA==\" onerror=\"x()\">", "<img src=\"data:image/png;base64,AA==\">")]
    [InlineData("<iframe src=\"x\"></iframe><form><p>a</p></form>", "")]
    [InlineData("<mark class=\"hit\" id=\"i\">a</mark>", "<mark class=\"hit\">a</mark>")]
    [InlineData("<a href=\"#i\">b</a><p id=\"i\">a</p><p id=\"i\">c</p>", "<a href=\"#c1-i\">b</a><p id=\"c1-i\">a</p><p>c</p>")]
    [InlineData("<a href=\"#elsewhere\">b</a>", "<a href=\"#elsewhere\">b</a>")]
    public void Html_of_an_output_can_show_but_not_act(string html, string safe) => Assert.Equal(safe, SafeHtml.FromOutput(html, "c1"));

    [Theory]
    [InlineData("02-next.ipynb", "02-next.html")]
    [InlineData("02-next.ipynb#a", "02-next.html#a")]
    [InlineData("../seeds/a.txt", "../seeds/a.txt")]
    [InlineData("../../a.txt", "../../a.txt")]
    [InlineData("picture.png", "../notebooks/picture.png")]
    [InlineData("#here", "#here")]
    [InlineData("https://example.org/a.ipynb", "https://example.org/a.ipynb")]
    public void Links_lead_from_the_page_where_they_led_from_the_notebook(string url, string resolved) =>
        Assert.Equal(resolved, new PageLinks("../notebooks/", null).Resolve(url));

    [Theory]
    [InlineData("It costs $5 to $6 and ~20 H~2~O.", "<p>It costs $5 to $6 and ~20 H~2~O.</p>")]
    [InlineData("a <script>x()</script><b>b</b>", "<p>a <b>b</b></p>")]
    public void Markdown_of_news_stays_prose(string markdown, string html) =>
        Assert.Equal(html, MarkdownHtml.Render(markdown, new PageOutline(), new PageLinks("", null), "c1"));

    [Fact]
    public async Task Code_is_coloured_the_same_for_names_of_any_assembly()
    {
        using var code = new CodeHtml();
        Assert.Equal(
            "<span class=\"k\">var</span> a = <span class=\"t\">Corpus</span>.<span class=\"m\">Load</span>(<span class=\"s\">&quot;x&quot;</span>, <span class=\"n\">1</span>); <span class=\"c\">// why</span>",
            await code.RenderAsync("var a = Corpus.Load(\"x\", 1); // why"));
    }

    [Fact]
    public async Task Directives_are_code_too()
    {
        using var code = new CodeHtml();
        Assert.Contains("class=\"p\"", await code.RenderAsync("#load \"setup.csx\"\nusing Clippings;"), StringComparison.Ordinal);
    }
}
