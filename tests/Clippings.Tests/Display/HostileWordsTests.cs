using Markdig;

namespace Clippings.Tests;

/// <summary>Whatever data holds, it is shown as words.</summary>
public class HostileWordsTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![a](http://example.org/a.png)")]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("**bold** _soft_ `code` ~~gone~~ | a | b |")]
    [InlineData("# title")]
    [InlineData("- item")]
    [InlineData("1. item")]
    [InlineData("1) item")]
    [InlineData("> quote")]
    [InlineData("===")]
    [InlineData("```")]
    [InlineData("~~~")]
    [InlineData("&lt;b&gt; &amp; &#60;")]
    [InlineData("http://example.org www.example.org a@example.org <http://example.org>")]
    [InlineData("$x$ \\(x\\) \\[x\\] $$x$$ \\begin{a}")]
    [InlineData("[^1]: note")]
    [InlineData("*[HTML]: abbreviation")]
    [InlineData(": definition")]
    [InlineData("\\* \\")]
    public void A_value_in_a_sentence_is_what_it_says(string words)
    {
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        foreach (var finding in new[] { new Finding($"{words}"), new Finding($"A line\n{words}\nmore"), new Finding($"**{words}** of {words}.") })
        {
            var html = Markdown.ToHtml(finding.Markdown, pipeline).Replace("<span>", "", StringComparison.Ordinal).Replace("</span>", "", StringComparison.Ordinal);
            Assert.DoesNotMatch("<(?!/?(p|strong)>)", html);
            Assert.Contains(System.Net.WebUtility.HtmlEncode(words).Replace("&#39;", "'", StringComparison.Ordinal), html, StringComparison.Ordinal);
            Assert.Contains(words, finding.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_value_never_leaves_its_line() => Assert.Equal("a b c", Said("a\n\nb\r\n\tc").Markdown);

    [Fact]
    public void What_turns_a_line_goes_and_a_name_from_right_to_left_stands_by_itself()
    {
        Assert.Equal("abc", Said("a\u202eb\u200b\u2066c").Markdown);
        Assert.Equal("<bdi>שלום</bdi>", Said("שלום").Markdown);
        Assert.Equal("שלום", Said("שלום").ToString());
    }

    private static Finding Said(string value) => new($"{value}");

    [Fact]
    public void A_notice_is_words_too() =>
        Assert.Equal("*&#60;b&#62; &#42;*\n\nx", new Finding("x", "<b> *").ToMarkdown());

    [Fact]
    public void Names_in_a_chart_are_words()
    {
        var plot = Plot.Bars(new[] { ("<b>$x$</b>\u202e", 1) }, row => row.Item1, row => row.Item2).Titled("<script>\u202e$y$").Captioned("<a href='http://example.org'>c</a>");
        var json = PlotlyJson.Of(plot);
        Assert.DoesNotContain('$', json);
        Assert.DoesNotContain('\u202e', json);
        Assert.DoesNotContain("<a", json, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", plot.ToSvg(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', plot.ToSvg() + plot + PlotDescription.Of(plot) + PlotImage.Of(plot));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\u200b@a", "'\u200b@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_formula_is_disarmed_where_a_spreadsheet_is_to_open_it(string? text, string? safe) => Assert.Equal(safe, FormulaText.Disarm(text));

    [Fact]
    public void Numbers_are_none_and_by_default_each_text_is_as_it_stands()
    {
        using var folder = new TemporaryFolder();
        ProvenanceRow[] rows = [new("=1", "-2")];
        Assert.Contains("=1,-2", File.ReadAllText(new TableWriter(folder.Path, TableFormat.Csv).Write("a", rows)), StringComparison.Ordinal);
        Assert.Contains("'=1,'-2", File.ReadAllText(new TableWriter(folder.Path, TableFormat.Csv, spreadsheetSafe: true).Write("b", rows)), StringComparison.Ordinal);
        Assert.Contains("-1.5", File.ReadAllText(new TableWriter(folder.Path, TableFormat.Csv, spreadsheetSafe: true).Write("c", new[] { new TermWeight("a", "b", 1, 1, 1, 1, -1.5) })), StringComparison.Ordinal);
    }
}
