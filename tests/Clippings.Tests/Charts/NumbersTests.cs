namespace Clippings.Tests;

public sealed class NumbersTests
{
    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(2022, "2,022", "2,022")]
    [InlineData(14_307_668, "14,307,668", "14,307,668")]
    [InlineData(-3.25, "−3.25", "−3.25")]
    [InlineData(50.1111, "50.111", "50.1")]
    [InlineData(999.6, "999.6", "1,000")]
    [InlineData(1234.5, "1,234.5", "1,234")]
    [InlineData(0.000012, "1.2E−05", "1.2E−05")]
    [InlineData(double.NaN, "no value", "no value")]
    [InlineData(double.PositiveInfinity, "∞", "∞")]
    public void Numbers_are_printed_for_tables_and_for_pictures(double value, string table, string picture)
    {
        Assert.Equal(table, Numbers.Text(value));
        Assert.Equal(picture, Numbers.Label(value));
    }

    [Fact]
    public void Numbers_of_a_column_line_up()
    {
        Assert.Equal(["5,000", "10,000", null], Numbers.Column([5000, 10_000, null]));
        Assert.Equal(["9", "5,000"], Numbers.Column([9, 5000]));
        Assert.Equal(["1999", "2022"], Numbers.Column([1999, 2022]));
        Assert.Equal(["270.72", "4.00", "0.05", "1.2E−09", "∞"], Numbers.Column([270.7213, 4, 0.05, 1.2e-9, double.PositiveInfinity]));
        Assert.Equal(["0.500", "−0.250", "0.000"], Numbers.Column([0.5, -0.25, 0]));
        Assert.Equal([null, "no value"], Numbers.Column([null, double.NaN]));
    }
}
