namespace Clippings.Tests;

public class LookAlikeTests
{
    [Theory]
    [InlineData("You may say so, Theresa May said.")]
    [InlineData("They march to the sea and spring into action.")]
    [InlineData("Prices fall, and the fall of the city was sudden.")]
    [InlineData("She came second and seconded the motion.")]
    [InlineData("He spoke to “This Week” and wrote for the Sunday Times and the Sun.")]
    [InlineData("The 1,500 tanks and 2,000 troops stood 1500 metres away.")]
    [InlineData("It cost $2014 and rose 1.9%.")]
    [InlineData("A 12-year-old and a man 40 years old saw minute traces.")]
    [InlineData("Flight 2012 left from gate 18.")]
    [InlineData("A man in his 70s drove a Boeing 1998.")]
    [InlineData("It was a last-minute change.")]
    public void What_only_looks_like_a_time_is_left_alone(string text) => Assert.Empty(Read(text, new DateOnly(2022, 1, 13)));

    [Theory]
    [InlineData("today", "")]
    [InlineData("last week", "")]
    [InlineData("Thursday", "XXXX-WXX-4")]
    [InlineData("Thursday morning", "XXXX-WXX-4TMO")]
    [InlineData("August", "XXXX-08")]
    [InlineData("24 August", "XXXX-08-24")]
    [InlineData("winter", "XXXX-WI")]
    [InlineData("March 2014", "2014-03")]
    public void Without_a_document_date_only_what_is_printed_has_a_value(string expression, string value)
    {
        var time = Assert.Single(Read($"They met in {expression} and left.", null));
        Assert.Equal((expression, value), (time.Text, time.Value));
    }

    [Theory]
    [InlineData("Orla met Brandt [Wednesday].", "2022-01-12")]
    [InlineData("Orla will meet Brandt [Wednesday].", "2022-01-19")]
    [InlineData("Orla is to meet Brandt on [Wednesday].", "2022-01-19")]
    [InlineData("Orla failed to meet Brandt on [Wednesday].", "2022-01-12")]
    [InlineData("The vote should be completed by [Wednesday].", "2022-01-19")]
    [InlineData("Orla said [Thursday] that she would leave.", "2022-01-13")]
    [InlineData("Ahead of [Friday]’s vote the hall was full.", "2022-01-14")]
    [InlineData("The work should be completed in [October].", "2022-10")]
    [InlineData("The work was completed in [October].", "2021-10")]
    [InlineData("The markets are to remain closed until [Friday].", "2022-01-14")]
    [InlineData("On top of plans announced in [March], jobs should go.", "2021-03")]
    [InlineData("They met on [Feb. 29].", "2020-02-29")]
    [InlineData("They met on July 1, [2] and 3, 1999.", "1999-07-02")]
    [InlineData("They met on July 1, 2 and [3, 1999].", "1999-07-03")]
    public void Tense_decides_the_week_and_the_year(string marked, string value)
    {
        var parts = marked.Split('[', ']');
        var time = Read(string.Concat(parts), new DateOnly(2022, 1, 13)).Single(t => t.Start == parts[0].Length);
        Assert.Equal(value, time.Value);
    }

    [Fact]
    public void In_a_narrative_dates_hang_on_the_date_last_spoken_of()
    {
        var values = Read(
            "The siege began on 4 May 1871. The next day the gate fell. In June the king fled. That autumn peace was made, and in January he returned. " +
            "In 1873 he died, and in 1875 his son followed; in 1880 the house was sold.",
            new DateOnly(2009, 12, 19)).Select(t => t.Value);
        Assert.Equal(["1871-05-04", "1871-05-05", "1871-06", "1871-FA", "1872-01", "1873", "1875", "1880"], values);
    }

    [Fact]
    public void News_that_speaks_of_one_past_day_again_and_again_is_no_narrative() =>
        Assert.Equal(
            "2022-01-11",
            Read("The 9/11 bill passed. The law lets the 9/11 families sue. On 9/11 the towers fell, and 9/11 is not forgotten. The mayor spoke Tuesday.", new DateOnly(2022, 1, 13))[^1].Value);

    [Fact]
    public void No_day_is_given_that_the_calendar_does_not_have() =>
        Assert.DoesNotContain(Read("They met on Feb. 29, 2021, on 29 February and on June 31.", new DateOnly(2022, 1, 13)), t => t.Value is "2021-02-29" or "2022-02-29" or "2021-06-31");

    [Fact]
    public void A_caption_in_the_present_tense_tells_of_the_past()
    {
        var plain = Articles.Of("The minister meets Orla in Lund on Monday.");
        var article = new Article
        {
            Id = plain.Id,
            File = plain.File,
            Text = plain.Text,
            Lines = [.. plain.Lines.Select(l => l with { Role = LineRole.Caption })],
            Sha256 = "",
        }.WithPublished(new DateOnly(2022, 1, 13), DateSource.Metadata, "stated");
        Assert.Equal("2022-01-10", Assert.Single(article.Times()).Value);
    }

    [Fact]
    public void Tokenised_text_reads_as_natural_text()
    {
        var natural = Read("Orla's party met on March 1, 2008, at 6:40 p.m. and won.", new DateOnly(2008, 3, 2));
        var tokenised = Read("Orla 's party met on March 01 , 2008 , at 6:40 p.m. and won .", new DateOnly(2008, 3, 2));
        Assert.Equal(natural.Select(t => t.Value), tokenised.Select(t => t.Value));
    }

    private static IReadOnlyList<TimeExpression> Read(string text, DateOnly? published)
    {
        var article = Articles.Of(text);
        return (published is { } day ? article.WithPublished(day, DateSource.Metadata, "stated") : article).Times();
    }
}
