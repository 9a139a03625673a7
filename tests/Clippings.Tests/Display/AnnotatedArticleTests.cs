using CsCheck;

namespace Clippings.Tests;

public class AnnotatedArticleTests
{
    private static readonly Article Rain = Articles.Of("“It rains & pours,” Ann Lee said. Words alone: “so <wet> a day.”", "north/1");

    [Fact]
    public void Quotations_carry_initials_and_link_to_the_mention()
    {
        var html = Articles.Corpus(Rain).Read(Rain.Id).ToHtml();

        Assert.Contains("<sup><a href=\"#a-north_002f1-20\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"a-north_002f1-20\"", html, StringComparison.Ordinal);
        Assert.Contains("It rains &amp; pours,", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<wet>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubt_is_dashed_and_has_a_question_mark()
    {
        var html = Rain.Annotate([new TextMark(1, 9, "quote", "AL", "Ann Lee", Uncertain: true)]).ToHtml();

        Assert.Contains("2px dashed", html, StringComparison.Ordinal);
        Assert.Contains(">AL?</sup>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_has_labels_in_brackets() =>
        Assert.StartsWith("“[It rains & pours,](AL)” Ann Lee said.", Articles.Corpus(Rain).Read(Rain.Id).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_mark_outside_the_text_is_refused_by_name() =>
        Assert.Contains("quote from 0 to 999", Assert.Throws<ArgumentException>(() => Rain.Annotate([new TextMark(0, 999, "quote")])).Message, StringComparison.Ordinal);

    [Fact]
    public void Whatever_the_marks_the_text_is_written_whole_and_the_elements_nest() =>
        Gen.Select(Gen.Int[0, Rain.Text.Length], Gen.Int[0, Rain.Text.Length]).Array[0, 12].Sample(pairs =>
        {
            var marks = pairs.Select(p => new TextMark(Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2), "time", Group: "g"));
            var page = System.Xml.Linq.XElement.Parse(Rain.Annotate(marks).ToHtml(), System.Xml.Linq.LoadOptions.PreserveWhitespace);

            Assert.Equal(Rain.Text, page.Elements("p").Last().Value);
        });
}
