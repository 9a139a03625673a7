namespace Clippings.Tests;

/// <summary>No run of anything takes longer than its length explains: eight times as much may take sixteen times as long.</summary>
[Collection("alone")]
public class GrowthTests
{
    private const int Short = 50_000;
    private const int Long = 400_000;
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(150);
    private static readonly DateOnly Day = new(2022, 1, 13);

    [Theory]
    [InlineData("", "A")]
    [InlineData("", "1")]
    [InlineData("", ".")]
    [InlineData("", "\"")]
    [InlineData("", "“‘")]
    [InlineData("", " ")]
    [InlineData("", "\u0301")]
    [InlineData("", "Jan. ")]
    [InlineData("", "said ")]
    [InlineData("", "2020 ")]
    [InlineData("", "2020\n\n")]
    [InlineData("", "Anna Bell said on Jan. 3, 2020 that ")]
    [InlineData("", "“No,” Ada Quill said. ")]
    [InlineData("", "President A, ")]
    [InlineData("", "By Ada Quill\n\n")]
    [InlineData("He said no.\"", "A")]
    [InlineData("He said no.\"", "AB ")]
    [InlineData("By ", "Ab ")]
    [InlineData("GENEVA (", "A/")]
    [InlineData("(", "a/A")]
    [InlineData("<p>", "<div>")]
    [InlineData("<p>", "<ul><li>")]
    [InlineData("<p>", "<b><i>")]
    [InlineData("<p>", "<p>A b c.</p>")]
    public void Time_grows_with_the_text(string opening, string unit)
    {
        Times(opening, unit, Short);
        var small = Times(opening, unit, Short);
        var big = Times(opening, unit, Long);
        if (TooLong(small, big).Any())
            (small, big) = (Times(opening, unit, Short), Times(opening, unit, Long));

        Assert.Empty(TooLong(small, big));
    }

    /// <summary>The rules for single lines see lines of at most 1,500 characters, so many of them.</summary>
    [Theory]
    [InlineData("He said no.\"", "A")]
    [InlineData("He said no.\"", "AB ")]
    [InlineData("By ", "Ab ")]
    [InlineData("Photo by ", "A/")]
    [InlineData("", "-")]
    [InlineData("12:00 ", " ")]
    [InlineData("Read more ", "a'")]
    public void Time_grows_with_the_number_of_lines(string opening, string unit) =>
        Time_grows_with_the_text("", opening + string.Concat(Enumerable.Repeat(unit, 1400 / unit.Length)) + "\n\n");

    private static IEnumerable<string> TooLong(Dictionary<string, TimeSpan> small, Dictionary<string, TimeSpan> big) =>
        from step in big
        let before = small[step.Key]
        where step.Value > TimeSpan.FromSeconds(5) || step.Value > 16 * (before > Noise ? before : Noise)
        select $"{step.Key}: {before} for {Short}, {step.Value} for {Long}";

    private static Dictionary<string, TimeSpan> Times(string opening, string unit, int length)
    {
        var text = opening + string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        var times = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
        var article = Time("load", () => Articles.Read("a", text, Day, isPage: opening.StartsWith('<')));
        var corpus = Articles.Corpus(article);
        Time("sentences", corpus.Sentences);
        Time("tokens", corpus.Tokens);
        Time("names", article.NamedMentions);
        Time("quotes", () => corpus.Quotes());
        Time("indirect", corpus.Indirect);
        var people = Time("people", corpus.People);
        Time("times", () => corpus.Times().ToList());
        Time("events", () => corpus.Events(people));
        Time("copies", () => corpus.NearDuplicates());
        Time("reuse", () => corpus.Reuse());
        Assert.Empty(corpus.Failures);
        return times;

        T Time<T>(string step, Func<T> make)
        {
            // Its own work, so that what else the machine does makes no difference.
            var worked = Environment.CpuUsage.TotalTime;
            var made = make();
            times.Add(step, Environment.CpuUsage.TotalTime - worked);
            return made;
        }
    }
}
