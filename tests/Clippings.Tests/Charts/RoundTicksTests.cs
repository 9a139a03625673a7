using CsCheck;

namespace Clippings.Tests;

public sealed class RoundTicksTests
{
    [Fact]
    public void Numbers_are_round_and_enclose_the_range() =>
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[1e-3, 1e6]).Sample((min, length) =>
        {
            var ticks = RoundTicks.OfNumbers(min, min + length);
            var step = ticks[1].At - ticks[0].At;
            var digit = step / Math.Pow(10, Math.Floor(Math.Log10(step * 1.000001)));
            return ticks.Count is >= 2 and <= 12
                && ticks[0].At <= min && ticks[^1].At >= min + length - (step * 1e-9)
                && new[] { 1.0, 2, 5 }.Any(round => Math.Abs(digit - round) < 1e-4);
        });

    [Theory]
    [InlineData(0, 41, "0 10 20 30 40 50")]
    [InlineData(-3.2, 4.4, "−4 −2 0 2 4 6")]
    [InlineData(0, 0.3, "0 0.1 0.2 0.3")]
    [InlineData(0, 90_000, "0 20,000 40,000 60,000 80,000 100,000")]
    public void Numbers_are_printed_short(double min, double max, string expected) =>
        Assert.Equal(expected, string.Join(' ', RoundTicks.OfNumbers(min, max).Select(tick => tick.Text)));

    [Fact]
    public void Days_are_few_and_inside_the_range() =>
        Gen.Select(Gen.Int[0, 3_000_000], Gen.Int[0, 40_000]).Sample((first, length) =>
        {
            var ticks = RoundTicks.OfDays(first, first + length);
            return ticks.Count <= 8 && ticks.Count >= Math.Min(3, length + 1) && ticks.All(tick => tick.At >= first && tick.At <= first + length);
        });

    [Fact]
    public void Days_are_never_fewer_than_three_where_there_is_room_for_three() =>
        Gen.Select(Gen.Int[0, 3_000_000], Gen.Int[2, 40_000], Gen.Int[3, 8]).Sample((first, length, most) =>
            RoundTicks.OfDays(first, first + length, most).Count is var count && count >= 3 && count <= most);

    [Theory]
    [InlineData("2021-12-30", 3, "30 Dec 2021|31 Dec|1 Jan 2022|2 Jan")]
    [InlineData("2022-01-10", 0, "10 Jan 2022")]
    [InlineData("2022-01-10", 100, "10 Jan 2022|24 Jan|7 Feb|21 Feb|7 Mar|21 Mar|4 Apr|18 Apr")]
    [InlineData("2022-01-10", 17, "10 Jan 2022|13 Jan|16 Jan|19 Jan|22 Jan|25 Jan")]
    [InlineData("2019-05-05", 2000, "2020|2021|2022|2023|2024")]
    public void Days_name_the_year_where_it_is_new(string first, int length, string expected)
    {
        var day = DateOnly.ParseExact(first, "O", null).DayNumber;
        Assert.Equal(expected, string.Join('|', RoundTicks.OfDays(day, day + length).Select(tick => tick.Text)));
    }
}
