using System.Text;

namespace Clippings.Tests;

public sealed class DelimitedTests
{
    private const string Table = "title,text,date\r\nOne,\"First, with \"\"marks\"\"\r\nand a line.\",2004-11-05\r\nTwo,Second.,2004-11-06\r\n";

    [Fact]
    public void A_row_is_an_article()
    {
        var corpus = RecordFiles.Load("clips.csv", Table);

        Assert.Equal(["clips-1", "clips-2"], corpus.Select(a => a.Id));
        Assert.Equal(["clips.csv#1", "clips.csv#2"], corpus.Select(a => a.File));
        Assert.Equal("One\n\nFirst, with \"marks\"\r\nand a line.", corpus[0].Text);
        Assert.Equal(LineRole.Headline, corpus[0].Lines[0].Role);
        Assert.Equal([new DateOnly(2004, 11, 5), new DateOnly(2004, 11, 6)], corpus.Select(a => a.Published!.Value));
        Assert.Equal((DateSource.Metadata, "stated as date"), (corpus[0].PublishedFrom, corpus[0].PublishedEvidence));
        Assert.Empty(corpus.Report.Lines);
    }

    [Fact]
    public void A_table_that_breaks_off_within_a_letter_is_UTF8_all_the_same()
    {
        var corpus = RecordFiles.Load("a.csv", Encoding.UTF8.GetBytes("text\nThe café opened.\nThe café")[..^1]);

        Assert.Equal(["The café opened.", "The caf\uFFFD"], corpus.Select(a => a.Text));
        Assert.Empty(corpus.Failures);
    }

    [Theory]
    [InlineData(',', "a.csv")]
    [InlineData(';', "a.csv")]
    [InlineData('\t', "a.tsv")]
    [InlineData('\t', "a.csv")]
    [InlineData('|', "a.csv")]
    public void The_delimiter_is_the_one_that_parts_the_header(char delimiter, string name)
    {
        var table = string.Join(delimiter, "title", "\"text; or, | body\"", "outlet") + "\n" + string.Join(delimiter, "One", "\"A, b; c | d\te.\"", "Harbor News") + "\n";

        var article = Assert.Single(RecordFiles.Load(name, table, new() { Text = "text; or, | body" }));

        Assert.Equal(("One", "One\n\nA, b; c | d\te.", "Harbor News"), (article.Headline, article.Text, article.Outlet));
    }

    [Fact]
    public void A_delimiter_that_the_first_line_states_is_used() =>
        Assert.Equal("Text, of it.", Assert.Single(RecordFiles.Load("a.csv", "sep=;\ntext;date\nText, of it.;2004-11-05\n")).Text);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16LE", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16LE", false)]
    [InlineData("windows-1252", false)]
    public void The_encoding_is_found(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        var corpus = RecordFiles.Load("a.csv", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("title,text\nCafé,The café on the quay closed.\n")]);

        Assert.Equal("Café", corpus[0].Headline);
        Assert.Equal(name == "windows-1252" ? 1 : 0, corpus.Report.Warnings.Count);
    }

    [Fact]
    public void What_is_no_UTF8_is_found_wherever_it_stands()
    {
        var corpus = RecordFiles.Load("a.csv", [.. Encoding.UTF8.GetBytes("text\n" + string.Concat(Enumerable.Repeat("The ferry came back.\n", 10_000))), .. "The caf"u8, 0xE9, .. " opened."u8]);

        Assert.Equal("The café opened.", corpus[^1].Text);
        Assert.Contains("byte 210013", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_ends_a_row_and_blank_lines_are_none(string end) =>
        Assert.Equal(["One.", "Two."], RecordFiles.Load("a.csv", $"text{end}One.{end}{end}Two.{end}").Select(a => a.Text));

    [Fact]
    public void Rows_of_other_lengths_are_read_as_far_as_the_header_goes()
    {
        var corpus = RecordFiles.Load("a.csv", "title,text,date\nOne,First.\nTwo,Second.,2004-11-06,more,and more\n");

        Assert.Equal([null, "2004-11-06"], corpus.Select(a => a.Published?.ToString("O")));
        Assert.Contains("in row 3,", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_never_closes_keeps_the_rows_before()
    {
        var corpus = RecordFiles.Load("a.csv", Table + "Three,\"Third, which is cut");

        Assert.Equal(2, corpus.Count);
        Assert.Contains("row 4, where a quotation mark opens a value and none closes it: add it, or save the table anew. The 2 articles before were read.", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_inside_a_value_that_none_opens_stand_as_they_are()
    {
        var corpus = RecordFiles.Load("a.csv", "text,outlet\nHe said \"no\" twice.,Harbor News\n");

        Assert.Equal("He said \"no\" twice.", Assert.Single(corpus).Text);
        Assert.Contains("in row 2,", Assert.Single(corpus.Report.Warnings).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_text_are_left_out_and_counted()
    {
        var corpus = RecordFiles.Load("a.csv", "title,text\nOne,First.\nTwo,\nThree,nan\nFour,Fourth.\n");

        Assert.Equal(["One", "Four"], corpus.Select(a => a.Headline));
        Assert.Equal("2 of its 4 articles have no text and were left out.", Assert.Single(corpus.Report.Warnings).Note);
    }

    [Fact]
    public void Lists_that_Python_printed_are_lists()
    {
        var article = Assert.Single(RecordFiles.Load("a.csv", "text,authors,topics\nIt rained.,\"['Ada Quill', \"\"Jo O'Hara\"\"]\",\"['rain', 'harbor']\"\n"));

        Assert.Equal(("Ada Quill, Jo O'Hara", "rain;harbor"), (article.Byline, article.Extra["topics"]));
    }
}
