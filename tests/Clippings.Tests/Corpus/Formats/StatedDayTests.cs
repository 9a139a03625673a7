namespace Clippings.Tests;

public sealed class StatedDayTests
{
    [Theory]
    [InlineData("2004-11-05")]
    [InlineData("2004-11-05T23:59:00+09:00")]
    [InlineData("2004-11-05T23:59:00.123Z")]
    [InlineData("2004-11-05 10:00:00")]
    [InlineData("2004-11-05 10:00:00+00:00")]
    [InlineData("2004/11/05")]
    [InlineData("2004.11.5")]
    [InlineData("20041105")]
    [InlineData("20041105T120000Z")]
    [InlineData("20041105120000")]
    [InlineData("Fri, 05 Nov 2004 23:00:00 -0800")]
    [InlineData("Fri, 5 Nov 2004 23:00:00 GMT")]
    [InlineData("Fri Nov 05 10:00:00 +0000 2004")]
    [InlineData("Fri Nov 5 10:00:00 GMT 2004")]
    [InlineData("November 5, 2004")]
    [InlineData("Friday, November 5, 2004")]
    [InlineData("November 5, 2004 Friday")]
    [InlineData("Nov. 5th, 2004 at 10:00 pm")]
    [InlineData("5 November 2004")]
    [InlineData("5th of November 2004")]
    [InlineData("05-Nov-2004")]
    [InlineData("1099648800")]
    [InlineData("1099648800.0")]
    [InlineData("1099648800000")]
    [InlineData("13/11/2004", 13)]
    [InlineData("11/13/2004", 13)]
    [InlineData("11/11/2004 10:00", 11)]
    public void Days_are_read_as_printed(string value, int day = 5) => Assert.Equal(new DateOnly(2004, 11, day), StatedDay.Read(value, null));

    [Theory]
    [InlineData("-0001-11-30")]
    [InlineData("0000-00-00")]
    [InlineData("2004-02-30")]
    [InlineData("2004-13-01")]
    [InlineData("2004")]
    [InlineData("2004-11")]
    [InlineData("November 2004")]
    [InlineData("yesterday")]
    [InlineData("31/31/2004")]
    [InlineData("30/02/2004")]
    [InlineData("05/11/2004")]
    [InlineData("12345")]
    [InlineData("99999999999999999999")]
    [InlineData("Mon 31 2004")]
    [InlineData("5")]
    [InlineData("")]
    public void What_is_no_day_is_none(string value) => Assert.Null(StatedDay.Read(value, null));

    [Theory]
    [InlineData("05/11/2004", "13/11/2004", 11, 5)]
    [InlineData("05/11/2004", "11/13/2004", 5, 11)]
    [InlineData("05.11.2004", "13.11.2004", 11, 5)]
    public void Another_value_of_the_column_decides_what_comes_first(string value, string other, int month, int day)
    {
        var corpus = RecordFiles.Load("a.csv", $"text,date\nOne.,{value}\nTwo.,{other}\n");

        Assert.Equal(new DateOnly(2004, month, day), corpus[0].Published);
        Assert.Empty(corpus.Report.Lines);
    }

    [Theory]
    [InlineData("05/11/2004", "06/11/2004", "rows 2 and 3")]
    [InlineData("13/11/2004", "11/13/2004", null)]
    [InlineData("05/11/2004", "05/05/2004", "row 2")]
    public void What_nothing_decides_is_unknown_and_said_once(string one, string two, string? rows)
    {
        var corpus = RecordFiles.Load("a.csv", $"text,date\nOne.,{one}\nTwo.,{two}\n");

        Assert.Equal(rows is null ? 0 : 1, corpus.Report.Warnings.Count);
        Assert.All(corpus.Report.Warnings, warning => Assert.Contains($"dates such as '{one}' ({rows})", warning.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void Impossible_days_are_unknown_and_named_once_a_file()
    {
        var corpus = RecordFiles.Load("a.csv", "text,date\n" + string.Concat(Enumerable.Range(0, 9).Select(n => $"Story {n}.,{(n % 2 == 0 ? "-0001-11-30" : "2004-11-05")}\n")));

        Assert.Equal(4, corpus.Count(a => a.Published is not null));
        Assert.Equal("dates such as '-0001-11-30' are no days (rows 2, 4, 6, 8 and 10), so they are unknown: write them as 2004-11-05.", Assert.Single(corpus.Report.Warnings).Note);
    }
}
