using Clippings.Benchmarks;
using Xunit.Abstractions;

namespace Clippings.Tests;

/// <summary>Whether confidences mean what they say, on annotated news where it stands beside the repository.</summary>
public sealed class ConfidenceTests(ITestOutputHelper output)
{
    [Fact]
    public void Of_a_hundred_attributions_as_many_are_right_as_their_confidence_says()
    {
        if (KitFolders.Shared("data/quotes-dev") is not { } folder)
            return;
        var attributions = JudgedAttribution.Of(folder);

        foreach (var tenths in (IReadOnlyList<ConfidenceTenth>[])[ConfidenceTenth.ByFolds(attributions), ConfidenceTenth.Shipped(attributions)])
        {
            foreach (var tenth in tenths)
                output.WriteLine($"{tenth} {tenth.Holds}");
            Assert.True(tenths.Count(tenth => tenth.All >= 100) >= 2);
            Assert.All(tenths.Where(tenth => tenth.All >= 100), tenth => Assert.True(tenth.Holds, $"{tenth}"));
        }
    }

    [Fact]
    public void A_few_cases_move_what_a_rule_expects_a_little_and_many_decide()
    {
        var measured = new MeasuredConfidence([new("quotes", "Before", 90, 1, 2), new("quotes", "After", 90, 600, 1000)]);

        Assert.Equal((1 + 27) / 32.0, measured.Of(QuoteRule.Before, 0.9), 9);
        Assert.InRange(measured.Of(QuoteRule.After, 0.9), 0.6, 0.62);
        Assert.Equal(0.8, measured.Of(QuoteRule.Before, 0.8));
        Assert.Equal(0.9, measured.Of(IndirectRule.That, 0.9));
    }

    [Fact]
    public void The_counts_that_the_library_carries_are_of_rules_that_there_are_and_add_up()
    {
        var counts = WordList.Lines("confidence.txt").ConvertAll(CaseCount.Parse);

        Assert.NotEmpty(counts);
        Assert.All(counts, count =>
        {
            Assert.InRange(count.Right, 0, count.All);
            Assert.True(count.Table == "quotes" ? Enum.IsDefined(Enum.Parse<QuoteRule>(count.Rule)) : Enum.IsDefined(Enum.Parse<IndirectRule>(count.Rule)));
            Assert.Equal(count, CaseCount.Parse(count.ToString()));
        });
        Assert.Equal(counts.Count, counts.DistinctBy(count => count.Case).Count());
    }

    [Theory]
    [InlineData(100, 0.90, 0.951, false)]
    [InlineData(100, 0.90, 0.949, true)]
    [InlineData(10, 0.90, 0.80, true)]
    [InlineData(10, 0.90, 0.50, false)]
    [InlineData(3, 0.48, 1.00, true)]
    public void A_tenth_holds_within_five_points_or_within_what_so_few_can_tell(int all, double confidence, double right, bool expected) =>
        Assert.Equal(expected, new ConfidenceTenth("quotes", 9, all, confidence, right).Holds);
}
