namespace Clippings.Tests;

public sealed class KeynessTests
{
    private static readonly Clippings.Corpus Two = Articles.Corpus(
        Articles.Of("War war war peace.", "a", "North"),
        Articles.Of("War peace peace peace talks talks.", "b", "South"),
        Articles.Of("Nobody printed this war.", "c"));

    private static readonly IReadOnlyList<TermKeyness> Rows = Two.By(a => a.Outlet).Tokens().Keyness();

    [Fact]
    public void A_group_is_compared_with_the_rest()
    {
        var war = Rows.Single(k => k is { Group: "North", Term: "war" });
        Assert.Equal((3, 1, 1), (war.Count, war.RestCount, war.Articles));
        Assert.Equal(750, war.PerThousand);
        Assert.Equal(1000d / 6, war.RestPerThousand, 9);
        Assert.Equal(Math.Log2(4.5), war.LogRatio, 9);
        Assert.Equal(350, war.PercentDifference!.Value, 9);
        // 2 (3 ln(3/1.6) + 1 ln(1/2.4) + 1 ln(1/2.4) + 5 ln(5/3.6)), by hand.
        Assert.Equal(3.5548, war.LogLikelihood, 4);
        Assert.Equal(0.0594, war.P, 4);
    }

    [Fact]
    public void A_count_of_zero_is_half_a_word_in_the_log_ratio_and_no_percentage()
    {
        var talks = Rows.Single(k => k.Term == "talks");
        Assert.Equal(Math.Log2(2d / 6 / (0.5 / 4)), talks.LogRatio, 9);
        Assert.Null(talks.PercentDifference);
    }

    [Fact]
    public void What_a_group_uses_more_comes_first() =>
        Assert.Equal(
            ["North war", "North peace", "South talks", "South peace", "South war"],
            Rows.Select(k => $"{k.Group} {k.Term}"));

    [Fact]
    public void Articles_without_a_group_are_neither_in_it_nor_in_the_rest() =>
        Assert.DoesNotContain(Rows, k => k.Term == "nobody");

    [Fact]
    public void Rare_terms_can_be_left_out() =>
        Assert.DoesNotContain(Two.By(a => a.Outlet).Tokens().Keyness(minimum: 3), k => k.Term == "talks");

    [Fact]
    public void A_single_group_has_nothing_to_differ_from() =>
        Assert.All(Two.By(_ => "all").Tokens().Keyness(), k => Assert.Equal((0d, 1d, 0d), (k.LogLikelihood, k.P, k.LogRatio)));
}
