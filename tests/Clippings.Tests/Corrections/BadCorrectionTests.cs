using System.Text;
using static Clippings.Tests.CorrectedFolder;

namespace Clippings.Tests;

public sealed class BadCorrectionTests : IDisposable
{
    private static readonly int Nobody = At(Bridge, "Nobody has");

    private readonly CorrectedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("qoutes,bridge,1,speaker,Eva,", "row 2 (qoutes, article bridge at 1, speaker) is not applied: the table 'qoutes' can't be corrected; did you mean 'quotes'?")]
    [InlineData("quotes,bridge,1,speeker,Eva,", "the column 'speeker' of quotes can't be corrected; did you mean 'speaker'?")]
    [InlineData("quotes,brigde,1,speaker,Eva,", "there is no article 'brigde'; did you mean 'bridge'")]
    [InlineData("quotes,,1,speaker,Eva,", "no article is given")]
    [InlineData("quotes,bridge,,speaker,Eva,", "no start is given")]
    [InlineData("quotes,bridge,twelve,speaker,Eva,", "'twelve' is no start")]
    [InlineData("quotes,bridge,-3,speaker,Eva,", "'-3' is no start")]
    [InlineData("lines,bridge,0,role,titel,", "'titel' is no role of a line: write one of chrome, headline")]
    [InlineData("lines,bridge,5,role,body,", "no line starts there")]
    [InlineData("lines,bridge,99999,role,body,", "no line starts there")]
    [InlineData("articles,bridge,,published,soon,", "'soon' is no day")]
    [InlineData("articles,bridge,,published,03/04/2021,", "'03/04/2021' is no day that reads one way only")]
    [InlineData("articles,bridge,,outlet,,", "no outlet is given")]
    [InlineData("people,bridge,1,kind,horse,", "'horse' is nothing that a person can be instead: write body or place")]
    [InlineData("times,bridge,1,value,last week,", "row 2 (times, article bridge at 1, value) is not applied: 'last week' is no TIMEX3 value: write a day as 2014-01-05")]
    [InlineData("times,bridge,1,value,2014-02-30,", "'2014-02-30' is no TIMEX3 value")]
    [InlineData("times,bridge,1,value,03/04/2021,", "'03/04/2021' is no TIMEX3 value")]
    [InlineData("times,bridge,1,mod,nearly,", "'nearly' is no modifier of a time: write one of START, MID")]
    [InlineData("times,bridge,1,type,DAY,", "'DAY' is no type of a time: write one of DATE, TIME, DURATION, SET")]
    [InlineData("times,bridge,,value,2014,", "no start is given: write where the row of times starts, as its column start has it")]
    [InlineData("events,bridge,1,label,It opened,", "the column 'label' of events can't be corrected")]
    [InlineData("events,,1,event,own,", "no article is given")]
    [InlineData("events,bridge,,event,own,", "no start is given: write where the time of the row of events starts, as its column text_start has it")]
    [InlineData("people,,,person,Eva,", "or the name that is meant in all articles into a column 'text'")]
    public void A_row_that_cannot_be_meant_is_named_with_its_remedy_and_loses_nothing_else(string row, string expected)
    {
        var clips = _folder.Load(row, Row("quotes", "bridge", Nobody, "speaker", "Eva Holm"));

        var note = Assert.Single(clips.Report.Warnings);
        Assert.Equal("corrections.csv", note.File);
        Assert.StartsWith("row 2 (", note.Note, StringComparison.Ordinal);
        Assert.Contains(expected, note.Note, StringComparison.Ordinal);
        Assert.Equal("Eva Holm", clips.Quotes().Single(q => q.Start == Nobody && q.Article == "bridge").Speaker);
        Assert.Equal([true, false], clips.Corrections().Select(c => c.Problem is not null));
    }

    [Theory]
    [InlineData("quotes,bridge,3,speaker,Eva,", "no quotation starts there")]
    [InlineData("indirect,bridge,3,speaker,Eva,", "no reported speech starts there")]
    [InlineData("people,bridge,3,person,Eva,", "nobody is first mentioned there")]
    [InlineData("names,bridge,3,name,Eva,", "nobody is first mentioned there")]
    [InlineData("mentions,bridge,3,name,Eva,", "no name starts there")]
    [InlineData("times,bridge,3,value,2014,", "no time starts there")]
    [InlineData("events,bridge,3,event,own,", "no time starts there that dates an event: write the text_start")]
    public void A_row_that_the_table_no_longer_has_is_named(string row, string expected)
    {
        var clips = _folder.Load(row);

        Assert.StartsWith(expected, Assert.Single(clips.Corrections()).Problem, StringComparison.Ordinal);
        Assert.Contains($"1 correction is not applied: corrections.csv: row 2 ({row.Split(',')[0]}, article bridge at 3", Wording.Corrected(clips), StringComparison.Ordinal);
        Assert.Equal(0, clips.Quotes().Count(q => q.Rule == QuoteRule.Corrected));
    }

    [Fact]
    public void A_correction_whose_place_holds_other_words_is_not_applied_and_says_where_they_went()
    {
        var clips = _folder.Load($"{Header},text\nquotes,bridge,{Nobody},speaker,Eva Holm,,It is safe and\nquotes,harbor,0,speaker,Eva,,gone".Utf8());

        Assert.Contains($"its words “It is safe and” no longer stand there: they stand at {At(Bridge, "It is safe")} now", clips.Report.Warnings[0].Note, StringComparison.Ordinal);
        Assert.DoesNotContain(clips.Quotes(), q => q.Rule == QuoteRule.Corrected);
    }

    [Fact]
    public void Words_hold_whatever_white_space_a_spreadsheet_made_of_theirs()
    {
        var clips = _folder.Load($"{Header},text\nquotes,bridge,{Nobody},speaker,Eva Holm,,\"Nobody   has\n looked\"".Utf8());

        Assert.Empty(clips.Report.Warnings);
        Assert.Contains(clips.Quotes(), q => q.Rule == QuoteRule.Corrected);
    }

    [Fact]
    public void The_first_of_two_rows_on_a_place_counts_and_the_other_is_named()
    {
        var row = Row("quotes", "bridge", Nobody, "speaker", "Eva Holm");
        var clips = _folder.Load(row, row, Row("quotes", "bridge", Nobody, "speaker", "Ann Lee"));

        Assert.Equal(["row 2 says the same: remove one.", "row 2 says otherwise ('Eva Holm', not 'Ann Lee') and counts: remove one."], clips.Report.Warnings.Select(note => note.Note.Split("applied: ")[1]));
        Assert.Equal("Eva Holm", clips.Quotes().Single(q => q.Rule == QuoteRule.Corrected).Speaker);
    }

    [Fact]
    public void Names_in_a_circle_are_named()
    {
        var clips = _folder.Load($"{Header},text\npeople,,,person,Ann Lee,,Tom Ray\npeople,,,person,Tom Ray,,Ann Lee\npeople,,,person,Eva,,Nobody Else".Utf8());

        Assert.Equal(2, clips.Report.Warnings.Count(note => note.Note.Contains("lead back", StringComparison.Ordinal)));
        Assert.Contains("nobody is called “Nobody Else”", clips.Corrections()[2].Problem, StringComparison.Ordinal);
        Assert.Equal(["Ann Lee", "Tom Ray"], clips.People().Select(p => p.Name).Distinct());
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("article,start\nbridge,1\n", "has no column 'table', so nothing of it was used: its first line is table,article,start,column,value,note,text.")]
    [InlineData("table,article,start,column,value,note\nquotes,bridge,1,speaker,\"Eva", "breaks off in row 2")]
    public void A_file_that_is_none_is_named_and_loses_no_article(string text, string expected)
    {
        var clips = _folder.Load(text.Utf8());

        Assert.StartsWith(expected, Assert.Single(clips.Report.Warnings).Note, StringComparison.Ordinal);
        Assert.Equal(3, clips.Count);
        Assert.Empty(clips.Report.Ignored);
    }

    public static TheoryData<string, byte[]> Dialects()
    {
        var start = Nobody.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var comma = $"table,article,start,column,value,note,checked by\r\nquotes,bridge,{start},speaker,\"Holm, Eva\",\"a \"\"source\"\"\nof ours\",me\r\narticles,bridge,,published,2021-03-08,,\r\n";
        var german = $"table;article;start;column;value;note\r\nquotes;bridge;{start};speaker;Holm, Eva;\"a; b\"\r\narticles;bridge;;published;08.03.2021;\r\n;;;;;\r\n";
        return new()
        {
            { "comma", comma.Utf8() },
            { "with mark", [.. Encoding.UTF8.Preamble, .. comma.Utf8()] },
            { "German", german.Utf8() },
            { "German, stated", $"sep=;\r\n{german}".Utf8() },
            { "German, as Windows writes it", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(german.Replace("a; b", "für Zoë", StringComparison.Ordinal)) },
            { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(comma.Replace(',', '\t').Replace("Holm\t Eva", "Holm, Eva", StringComparison.Ordinal))] },
            { "American", comma.Replace("2021-03-08", "03/08/2021", StringComparison.Ordinal).Replace("\r\narticles", "\r\narticles,market,,published,03/28/2021,,\r\narticles", StringComparison.Ordinal).Utf8() },
            { "other capitals and blanks", comma.Replace("table,article,start", " Table , ARTICLE,Start", StringComparison.Ordinal).Replace("\nquotes,bridge", "\n Quotes, bridge ", StringComparison.Ordinal).Utf8() },
            { "fractions", comma.Replace(start, start + ".0", StringComparison.Ordinal).Utf8() },
            { "fewer columns", comma.Replace(",note,checked by", "", StringComparison.Ordinal).Replace(",\"a \"\"source\"\"\nof ours\",me", "", StringComparison.Ordinal).Replace("08,,", "08", StringComparison.Ordinal).Utf8() },
        };
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_spreadsheet_may_save_the_file_in_its_own_way(string dialect, byte[] file)
    {
        var clips = _folder.Load(file);

        Assert.True("Holm, Eva" == clips.Quotes().Single(q => q.Rule == QuoteRule.Corrected).Speaker, dialect);
        Assert.Equal(new DateOnly(2021, 3, 8), clips["bridge"].Published);
        Assert.All(clips.Corrections(), row => Assert.Null(row.Problem));
    }

    [Fact]
    public void Blank_rows_count_as_a_spreadsheet_counts_them()
    {
        var clips = _folder.Load("", "", Row("quotes", "bridge", 3, "speaker", "Eva"), "", Row("qoutes", "bridge", 3, "speaker", "Eva"));

        Assert.Equal([4, 6], clips.Corrections().Select(c => c.Row));
    }
}
