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
    public void A_count_of_zero_is_half_of_what_chance_would_give_in_the_log_ratio_and_no_percentage()
    {
        // By chance 0.8 of the two uses would stand in the other group.
        var talks = Rows.Single(k => k.Term == "talks");
        Assert.Equal(Math.Log2(2d / 6 / (0.4 / 4)), talks.LogRatio, 9);
        Assert.Null(talks.PercentDifference);
    }

    [Fact]
    public void Where_chance_would_give_more_than_one_a_count_of_zero_is_half_a_word()
    {
        var many = Of(("oil oil oil oil oil oil", "North"), ("gas gas", "South")).Single(k => k.Term == "oil");
        Assert.Equal(Math.Log2(1 / (0.5 / 2)), many.LogRatio, 9);
    }

    [Fact]
    public void A_word_that_only_the_large_group_uses_ranks_above_one_that_both_use_alike()
    {
        var rows = Of((string.Join(' ', Enumerable.Repeat("the", 353)) + " once" + string.Concat(Enumerable.Repeat(" oil", 11)), "large"), ("oil gas gas gas gas gas gas gas gas gas gas", "small"));
        var once = rows.Single(k => k is { Term: "once", Group: "large" });

        Assert.Equal((1, 0), (once.Count, once.RestCount));
        Assert.True(once.LogRatio > 0);
        Assert.True(once.LogRatio > rows.Single(k => k is { Term: "oil", Group: "large" }).LogRatio);
    }

    [Fact]
    public void P_values_are_adjusted_over_all_comparisons_as_in_the_paper_s_example()
    {
        // Benjamini and Hochberg 1995, section 3.1: fifteen tests, of which four are found at 0.05.
        double[] p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];
        var adjusted = FalseDiscoveryRate.Adjusted([.. p.Reverse()]).Reverse().ToArray();

        Assert.Equal(4, adjusted.Count(value => value <= 0.05));
        Assert.Equal([0.0015, 0.003, 0.0095, 0.035625], adjusted[..4].Select(value => Math.Round(value, 9)));
        Assert.Equal(adjusted.Order(), adjusted);
        Assert.Empty(FalseDiscoveryRate.Adjusted([]));
    }

    [Fact]
    public void Groups_of_words_drawn_alike_have_hardly_a_mark()
    {
#pragma warning disable CA5394 // A seeded draw, the same each time.
        var random = new Random(7);
        var words = string.Join(' ', Enumerable.Range(0, 6000).Select(_ => "w" + (int)Math.Pow(200, random.NextDouble())));
        var other = string.Join(' ', Enumerable.Range(0, 6000).Select(_ => "w" + (int)Math.Pow(200, random.NextDouble())));
#pragma warning restore CA5394
        var rows = Of((words, "North"), (other, "South"));

        Assert.True(rows.Count(k => k.P <= 0.05) > 2, "without adjustment some pass");
        Assert.Empty(rows.Marks());
    }

    private static Rows<TermKeyness> Of(params IReadOnlyList<(string Text, string Outlet)> articles) =>
        Articles.Corpus([.. articles.Select((article, n) => Articles.Of(article.Text, $"a{n}", article.Outlet))]).By(a => a.Outlet).Tokens().Keyness();

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
