namespace Clippings.Tests;

public class TimeMarksTests
{
    private const string Text = "The ferry sank on Monday. It had been built in 1962.";

    [Fact]
    public void A_time_is_underlined_with_its_value_behind_it_and_in_words_on_hover()
    {
        var article = Articles.Of(Text).WithPublished(new DateOnly(2021, 11, 3), DateSource.Metadata, "stated");

        var html = article.Annotate(article.Times().Marks()).ToHtml();

        Assert.Contains("title=\"date, 2021-11-01\"", html, StringComparison.Ordinal);
        Assert.Contains(">2021-11-01</sup>", html, StringComparison.Ordinal);
        Assert.Contains(">1962</sup>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_and_times_stand_in_one_reader()
    {
        var article = Articles.Of("“The ferry sank on Monday,” said Ada Quill.").WithPublished(new DateOnly(2021, 11, 3), DateSource.Metadata, "stated");

        var marks = article.Annotate([.. ArticleReading.MarksOf(article.Quotes()), .. article.Times().Marks()]).Marks;

        Assert.Equal(["quote", "time", "speaker"], marks.Select(m => m.Kind));
    }

    [Fact]
    public void A_value_that_hangs_on_an_unknown_day_is_not_claimed()
    {
        var marks = Articles.Of(Text).Times().Marks();

        Assert.All(marks, mark => Assert.DoesNotContain("2021", mark.Note, StringComparison.Ordinal));
    }
}
