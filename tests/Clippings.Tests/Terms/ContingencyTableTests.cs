namespace Clippings.Tests;

/// <summary>Values printed in the literature, as (joint, (first, second), total).</summary>
public sealed class ContingencyTableTests
{
    [Fact]
    public void T_is_that_of_Manning_and_Schuetze() =>
        Assert.Equal(4.4721, new ContingencyTable(20, 42, 20, 14307668).T, 4);

    [Fact]
    public void Pmi_is_that_of_Manning_and_Schuetze() =>
        Assert.Equal(18.38, new ContingencyTable(20, 42, 20, 14307668).Pmi, 2);

    [Fact]
    public void Chi_square_is_that_of_Manning_and_Schuetze() =>
        Assert.Equal(456400, new ContingencyTable(59, 67, 65, 571007).ChiSquare, 0.5);

    [Theory]
    [InlineData(110, 2552, 221, 270.72)]
    [InlineData(8, 13, 32, 95.29)]
    public void Log_likelihood_is_that_of_Dunning(double joint, double first, double second, double value) =>
        Assert.Equal(value, new ContingencyTable(joint, first, second, 31777).LogLikelihood, 2);

    [Fact]
    public void Log_dice_is_14_for_words_that_are_never_apart_and_one_less_for_half_the_dice()
    {
        Assert.Equal(14, new ContingencyTable(8, 8, 8, 1000).LogDice, 10);
        Assert.Equal(13, new ContingencyTable(4, 8, 8, 1000).LogDice, 10);
    }

    [Fact]
    public void Independent_events_score_nothing()
    {
        var table = new ContingencyTable(10, 100, 100, 1000);
        Assert.Equal(10, table.Expected);
        Assert.Equal(0, table.LogLikelihood, 9);
        Assert.Equal(0, table.ChiSquare, 9);
        Assert.Equal(0, table.Pmi, 9);
        Assert.Equal(0, table.T, 9);
    }

    [Theory]
    [InlineData(3.841459, 0.05)]
    [InlineData(6.634897, 0.01)]
    [InlineData(10.827566, 0.001)]
    public void P_is_that_of_the_printed_tables(double value, double p) => Assert.Equal(p, ChiSquareTest.P(value), 6);

    [Fact]
    public void P_of_a_large_value_is_small_but_not_zero() => Assert.InRange(ChiSquareTest.P(270.72), 1e-62, 1e-59);
}
