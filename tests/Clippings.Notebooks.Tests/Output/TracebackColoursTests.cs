namespace Clippings.Notebooks.Tests.Output;

public sealed class TracebackColoursTests
{
    [Theory]
    [InlineData("System.DivideByZeroException: by zero", "[red]System.DivideByZeroException[/]: by zero")]
    [InlineData("Caused by My.OwnException: it: was", "Caused by [red]My.OwnException[/]: it: was")]
    [InlineData("(1,4): error CS1002: ; expected", "[cyan](1,4)[/]: [red]error CS1002[/]: ; expected")]
    [InlineData("setup.csx(12,34): error CS0006: 'x' was not found", "[cyan]setup.csx(12,34)[/]: [red]error CS0006[/]: 'x' was not found")]
    [InlineData("error CS0006: no place", "[red]error CS0006[/]: no place")]
    [InlineData("     ^^^", "     [red]^^^[/]")]
    [InlineData("   at Reader.Next in Cell 3:line 2", "   at Reader.Next in [cyan]Cell 3:line 2[/]")]
    [InlineData("   at Cell 3:line 2", "   at [cyan]Cell 3:line 2[/]")]
    [InlineData("   at System.Linq.Enumerable.First", "   at System.Linq.Enumerable.First")]
    [InlineData("        var x = 1 ^ 2; // error CS1: not one", "        var x = 1 ^ 2; // error CS1: not one")]
    [InlineData("Interrupted. Every variable is kept.", "Interrupted. Every variable is kept.")]
    [InlineData("", "")]
    public void What_went_wrong_is_red_and_its_place_cyan(string line, string coloured) =>
        Assert.Equal(
            coloured.Replace("[red]", "\e[31m", StringComparison.Ordinal).Replace("[cyan]", "\e[36m", StringComparison.Ordinal).Replace("[/]", "\e[0m", StringComparison.Ordinal),
            Assert.Single(TracebackColours.Of([line])));
}
