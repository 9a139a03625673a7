namespace Clippings.Tests;

public sealed class ExportDateTests
{
    [Theory]
    [InlineData("January 11, 2010 Monday", "2010-01-11", "")]
    [InlineData("January 11, 2010 Monday 3:45 PM GMT", "2010-01-11", "")]
    [InlineData("July 1, 2019 Monday 9:20 AM GMT", "2019-07-01", "")]
    [InlineData("Monday 11 January 2010", "2010-01-11", "")]
    [InlineData("Monday, January 11, 2010", "2010-01-11", "")]
    [InlineData("June 17, 1995, CITY EDITION", "1995-06-17", "CITY EDITION")]
    [InlineData("May 2, 2002, Thursday,, FINAL EDITION", "2002-05-02", "FINAL EDITION")]
    [InlineData("JANUARY 11, 2010", "2010-01-11", "")]
    [InlineData("Jan. 11, 2010", "2010-01-11", "")]
    [InlineData("Sept 3 2010", "2010-09-03", "")]
    [InlineData("1st of March 2010", "2010-03-01", "")]
    [InlineData("13 November 2017", "2017-11-13", "")]
    [InlineData("27. Februar 2012 Montag 9:50 PM GMT+1", "2012-02-27", "")]
    [InlineData("Dienstag 10.Dezember 2019", "2019-12-10", "")]
    [InlineData("Freitag, den 3. März 2017 Bundesausgabe", "2017-03-03", "Bundesausgabe")]
    [InlineData("27.02.2012", "2012-02-27", "")]
    [InlineData("11 janvier 2010", "2010-01-11", "")]
    [InlineData("Mardi 1er Août 2017", "2017-08-01", "")]
    [InlineData("décembre 10 2019", "2019-12-10", "")]
    [InlineData("10 décembre 2019 mardi 3:00 AM GMT", "2019-12-10", "")]
    [InlineData("lunes 11 de enero de 2010", "2010-01-11", "")]
    [InlineData("11 gennaio 2010 lunedì", "2010-01-11", "")]
    [InlineData("4 oktober 2017 woensdag", "2017-10-04", "")]
    [InlineData("11 de março de 2010", "2010-03-11", "")]
    [InlineData("28 мая 2018", "2018-05-28", "")]
    [InlineData("2018年5月28日", "2018-05-28", "")]
    [InlineData("2018-05-28", "2018-05-28", "")]
    [InlineData("28/05/2018", "2018-05-28", "")]
    [InlineData("05/28/2018", "2018-05-28", "")]
    [InlineData("Winter 2010", null, "")]
    [InlineData("May 2010", null, "")]
    [InlineData("mai 2010", null, "")]
    public void A_line_that_begins_with_a_day_is_read(string line, string? day, string edition)
    {
        var date = ExportDate.Of(line);

        Assert.Equal(day is null ? null : DateOnly.Parse(day), date!.Day);
        Assert.Equal(edition, date.Rest);
    }

    [Theory]
    [InlineData("The Harbor Post")]
    [InlineData("Budget of January 11, 2010 refused")]
    [InlineData("31 February 2010")]
    [InlineData("3/4/2010")]
    [InlineData("2010")]
    [InlineData("7 women 2010")]
    [InlineData("")]
    public void A_line_that_is_none_or_could_be_two_days_is_not(string line) => Assert.Null(ExportDate.Of(line));
}
