namespace Clippings.Notebooks.Tests;

public class SvgImageTests
{
    [Theory]
    [InlineData("<script>x()</script>")]
    [InlineData("<rect onload=\"x()\"/>", "<rect")]
    [InlineData("<a href=\"javascript:x()\"/>", "<a")]
    [InlineData("<image href=\"http://example.org/x.png\"/>", "<image")]
    [InlineData("<foreignObject><p>x()</p></foreignObject>")]
    [InlineData("<rect style=\"fill:url(http://example.org/x.svg)\"/>", "<rect")]
    [InlineData("<style>@import 'http://example.org/x()';</style>")]
    public void Nothing_that_runs_or_loads_is_left(string content, string kept = "<svg")
    {
        var svg = SvgImage.Inline($"<svg xmlns=\"http://www.w3.org/2000/svg\">{content}</svg>", "a")!;
        Assert.DoesNotContain("x()", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", svg, StringComparison.Ordinal);
        Assert.Contains(kept, svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_and_what_refers_to_them_get_the_scope()
    {
        var svg = SvgImage.Inline("""<svg aria-labelledby="t d"><title id="t">T</title><desc id="d">D</desc><clipPath id="c"/><g clip-path="url(#c)" style="fill:url('#c')"/><use href="#c"/></svg>""", "p1")!;
        Assert.Contains("aria-labelledby=\"p1-t p1-d\"", svg, StringComparison.Ordinal);
        Assert.Contains("<g clip-path=\"url(#p1-c)\" style=\"fill:url(#p1-c)\" />", svg, StringComparison.Ordinal);
        Assert.Contains("<use href=\"#p1-c\" />", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_size_in_pixels_becomes_a_view_box_so_that_the_picture_scales() =>
        Assert.Contains("viewBox=\"0 0 640 480.5\"", SvgImage.Inline("<svg width=\"640px\" height=\"480.5\"/>", "a"), StringComparison.Ordinal);

    [Fact]
    public void Its_words_are_those_it_prints() =>
        Assert.Equal("n = 80 words", SvgImage.WordsOf("<svg><title>T</title><text>n = 80</text><text><tspan> words </tspan></text></svg>"));

    [Fact]
    public void What_is_not_xml_is_no_picture() => Assert.Null(SvgImage.Inline("<svg><b></svg>", "a"));
}
