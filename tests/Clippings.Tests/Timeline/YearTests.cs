namespace Clippings.Tests;

/// <summary>Where digits and number words are years, and where not.</summary>
public class YearTests
{
    [Theory]
    [InlineData("Anton Wald (1694–1746) taught Ida Holm (c. 1580–1660).", "1694 1746 1580 1660")]
    [InlineData("It was their capital from 1598 to 1722 and again (from 1790 until 1803).", "1598 1722 1790 1803")]
    [InlineData("The house stood there 1847 to 1860.", "1847 1860")]
    [InlineData("The 1863 Proclamation freed them, as had the 1829 abolition.", "1863 1829")]
    [InlineData("The Council of 1835 at Graz voted on it.", "1835")]
    [InlineData("Sandgate Bridge. 1669, reportedly built for the king.", "1669")]
    [InlineData("He was born 1640, reigned 1715–1774 in name, and died 1780.", "1640 1715 1774 1780")]
    [InlineData("The prize of 1920–21 was never given.", "1920 1921")]
    [InlineData("A fort stood there from 264 to 241 BC, and from 27 BC to AD 14.", "BC0264 BC0241 BC0027 0014")]
    [InlineData("In the year 71 the fort was built. After 211 it was a capital, and in 348 Paul died.", "0071 0211 0348")]
    [InlineData("Theo of Tabor (c. 314 – 368) lived there.", "0314 0368")]
    [InlineData("Brandt won in 80 and 84, Orla in 96, Weller in 2000 and Hale in 08.", "1980 1984 1996 2000 2008")]
    [InlineData("Orla in 80 and 84, [G. H. W.] Brandt in 88 and 92, [G. W.] Brandt in 2000.", "1980 1984 1988 1992 2000")]
    [InlineData("The lowest level since '82 was seen in May and in ’07.", "1982 2021-05 2007")]
    [InlineData("It was built in nineteen seventy-five, burned in two thousand and four, and was sold in nineteen oh six.", "1975 2004 1906")]
    [InlineData("The 1600s were hard, as were the late 1800s and the late nineties.", "16 18 199")]
    public void Years_stand_in_these_places(string text, string values) =>
        Assert.Equal(values.Split(' '), Read(text).Where(t => t.Type == TimexType.Date).Select(t => t.Value));

    [Theory]
    [InlineData("The council passed Resolutions 1970 and 1973 under Rule 1904.")]
    [InlineData("He sued under Section 1983 of the code, see pp. 1990 and 1994.")]
    [InlineData("They live at 1950 Elm Street and 1900 West 14th Avenue.")]
    [InlineData("A 2000-seat hall, a 1950-page report and a 2048-bit key.")]
    [InlineData("See https://example.org/2019/11/ and example.org/map/1999/c/2035 for a map.")]
    [InlineData("It was shot in 1080p and 1440p, on a Model 1900 that held 2000mAh.")]
    [InlineData("Call 555-1999 or write to P.O. Box 1950.")]
    [InlineData("About 2000 came, at least 1950 stayed, and more than 1900 complaints were made.")]
    [InlineData("In 150 towns and 348 villages, 101 of 911 calls were answered in 12 minutes flat in 30 cities.", "PT12M")]
    [InlineData("The Reds won 101 to 98 and came third in 200 and 300.")]
    [InlineData("H. R. 1280, a bill, and H.R. 1900 were read.")]
    [InlineData("A woman in her early eighties met a man in his mid-70s; it was in the low 70s outside.")]
    public void Numbers_that_name_or_count_are_no_years(string text, string values = "") =>
        Assert.Equal(values.Split(' ', StringSplitOptions.RemoveEmptyEntries), Read(text).Select(t => t.Value));

    private static IReadOnlyList<TimeExpression> Read(string text) =>
        Articles.Of(text).WithPublished(new DateOnly(2022, 1, 13), DateSource.Metadata, "stated").Times();
}
