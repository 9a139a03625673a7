namespace Clippings.Tests;

public class TimeRuleTests
{
    private static readonly DateOnly _thursday = new(2022, 1, 13);

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var rule in TimeGrammar.FirstPass.Concat(TimeGrammar.SecondPass))
            rows.Add(rule.Example, rule.Value);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_finds_its_example_with_its_value(string example, string value)
    {
        var marked = example.Split('[', ']');
        var article = Articles.Of(string.Concat(marked)).WithPublished(_thursday, DateSource.Metadata, "given");
        var times = article.Times();
        if (marked.Length == 1)
        {
            Assert.Empty(times);
            return;
        }

        var span = new TextSpan(marked[0].Length, marked[0].Length + marked[1].Length);
        var found = Assert.Single(times, t => t.Span == span);
        Assert.Equal(value, found.Value);
    }
}
