namespace Clippings.Tests;

public class QuoteMarkTests
{
    [Theory]
    [InlineData("“We will go,” Ann Lee said.", "We will go,")]
    [InlineData("\"We will go,\" Ann Lee said.", "We will go,")]
    [InlineData("\"We will go,” Ann Lee said.", "We will go,")]
    [InlineData("”We will go,” Ann Lee said.", "We will go,")]
    [InlineData("„Wir gehen“, sagte Ann Lee.", "Wir gehen")]
    [InlineData("«On y va», dit Ann Lee.", "On y va")]
    [InlineData("``We will go,'' Ann Lee said.", "We will go,")]
    [InlineData("She said (\"We will go\") and left.", "We will go")]
    [InlineData("“He said ‘no’ and left,” she said.", "He said ‘no’ and left,")]
    [InlineData("“He said “no” and left,” she said.", "He said “no” and left,")]
    public void Marks_of_every_make_are_paired(string text, string quoted) => Assert.Equal([quoted], Quoted(text));

    [Theory]
    [InlineData("He is 6'2\" tall and has a 10\" ruler.")]
    [InlineData("It isn't the workers' fault, 'tis the '90s.")]
    [InlineData("They danced 'til dawn at 's-Hertogenbosch, and 'twas late. Get 'em out.")]
    [InlineData("Peace ‘n’ quiet ‘til noon, ’Tis said.")]
    [InlineData("<a href=\"page\" class=\"x\">here</a>")]
    [InlineData("The plan\" has only a closing mark.")]
    [InlineData("The region\"s banks are full, and it isn\"t over. They\"re shut.")]
    public void Inches_apostrophes_and_lone_closing_marks_quote_nothing(string text) => Assert.Empty(Quoted(text));

    [Fact]
    public void Words_that_lost_their_beginning_open_no_quotation() =>
        Assert.Equal(["It was fine,", "We must go to 's-Hertogenbosch,", "Get 'em out,"], Quoted("We danced 'til dawn. 'It was fine,' Ann Lee said. 'We must go to 's-Hertogenbosch,' said Bo Orr. 'Get 'em out,' said Cy Park."));

    [Fact]
    public void A_mark_that_never_closes_ends_with_its_paragraph() =>
        Assert.Equal(["We will go, she said.", "Fine,"], Quoted("“We will go, she said.\n\nThe day passed. “Fine,” he said."));

    [Fact]
    public void A_mark_that_never_closes_ends_where_the_next_opens() =>
        Assert.Equal(["We will go, she said.", "They know,"], Quoted("“We will go, she said. “They know,” he said."));

    [Fact]
    public void A_paragraph_left_open_goes_on_where_the_next_opens_with_a_mark()
    {
        var spans = Articles.Of("“One day it rains.\n\n“Next day it shines,” Ann Lee said.").QuotedSpans();

        Assert.Equal([false, true], spans.Select(s => s.Continues));
        Assert.Equal([false, true], spans.Select(s => s.Closed));
    }

    [Fact]
    public void Single_marks_are_rows_only_where_they_are_the_main_style()
    {
        Assert.Equal(["We will go,", "It is the workers' day,"], Quoted("'We will go,' Ann Lee said. 'It is the workers' day,' said Bo Orr."));
        Assert.Equal(["We will go,", "Fine,"], Quoted("Lee: 'we go'\n\n“We will go,” Ann Lee said. “Fine,” said Bo Orr."));
    }

    [Fact]
    public void Single_marks_nested_in_two_apostrophes_are_no_rows() =>
        Assert.Empty(Quoted("''I thought, 'it rains now,' '' Ann Lee said. ''Then I thought, 'it pours now,' '' she added. ''So it did.''"));

    [Fact]
    public void Two_apostrophes_are_a_mark_only_where_asked_for()
    {
        var corpus = Articles.Corpus(Articles.Of("''It rains,'' Ann Lee said. ''It pours and pours.''"));

        Assert.Empty(corpus.Quotes());
        Assert.Equal(["Ann Lee", "Ann Lee"], corpus.Quotes(doubledApostrophes: true).Select(q => q.Speaker));
    }

    [Fact]
    public void Stray_straight_marks_before_block_quotations_do_not_hide_curly_pairs() =>
        Assert.Equal(["one thing", "another", "third"], Quoted("He wants “one thing” and “another” now.\n\n\"LEE: The “third” day."));

    private static IEnumerable<string> Quoted(string text) => Articles.Of(text).QuotedSpans().Select(s => s.Span.Of(text));
}
