namespace Clippings.Tests;

public sealed class PaletteTests
{
    [Theory]
    [InlineData("#FFFFFF")]
    [InlineData("#161B22")]
    public void Marks_stand_out_three_to_one_from_the_card(string card) =>
        Assert.All(Enumerable.Range(0, 7), group => Assert.True(Palette.Contrast(Palette.Group(group), card) >= 3, $"{Palette.Group(group)} on {card}: {Palette.Contrast(Palette.Group(group), card)}"));

    [Fact]
    public void Text_on_shades_and_groups_is_legible()
    {
        var colours = Enumerable.Range(0, 101).Select(percent => Palette.Shade(percent / 100.0)).Concat(Enumerable.Range(0, 7).Select(Palette.Group));
        Assert.All(colours, colour => Assert.True(Palette.Contrast(Palette.InkOn(colour), colour) >= 4.5, colour));
    }

    [Fact]
    public void Groups_have_a_colour_each_until_the_sixth() =>
        Assert.Equal(7, Enumerable.Range(0, 20).Select(Palette.Group).Distinct().Count());

    [Fact]
    public void Luminance_is_that_of_the_standard()
    {
        Assert.Equal(0, Palette.Luminance("#000000"));
        Assert.Equal(1, Palette.Luminance("#FFFFFF"), 6);
        Assert.Equal(0.2126, Palette.Luminance("#FF0000"), 6);
    }
}
