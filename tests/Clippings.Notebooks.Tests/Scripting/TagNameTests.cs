namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>An HTML tag that stands where a variable was meant, as after a restart.</summary>
[Collection(OneSession.Name)]
public sealed class TagNameTests
{
    private const string Word = "`i` is the HTML tag here; no variable of that name has been declared since the kernel started";

    [Theory]
    [InlineData("i > 0")]
    [InlineData("if (i > 0) Console.Write(1);")]
    [InlineData("var half = i / 2;")]
    [InlineData("i.Count > 2")]
    [InlineData("await Task.Run(() => { var less = i - 1; });")]
    public async Task An_error_that_comes_of_it_says_so(string code)
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Failed>(await run.RunAsync(code));
        Assert.Contains(Word, run.Error!.Message, StringComparison.Ordinal);
        Assert.Contains(run.Error.Traceback, line => line.Contains(Word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("i")]
    [InlineData("i.Length")]
    public async Task A_tag_that_is_the_value_of_a_cell_gets_a_word(string code)
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Completed>(await run.RunAsync(code));
        Assert.Contains(Word, Assert.Single(run.Outputs.OfType<CellOutput.Stream>()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i = 5;")]
    [InlineData("i++;")]
    public async Task Giving_a_tag_a_value_says_that_no_variable_is_there(string code)
    {
        await using var run = new SessionRun();
        await run.RunAsync(code);
        Assert.Contains(run.Error!.Traceback, line => line.Contains(Word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("i(\"x\")", false)]
    [InlineData("div[@class: \"a\"](b(\"x\"), i)", false)]
    [InlineData("var i = 3; i", false)]
    [InlineData("dynamic text = \"x\"; text.Nothing", true)]
    public async Task What_is_meant_as_it_stands_gets_none(string code, bool fails)
    {
        await using var run = new SessionRun();
        Assert.Equal(fails, await run.RunAsync(code) is Outcome.Failed);
        Assert.DoesNotContain(run.Outputs, output => output.ToString()!.Contains("HTML tag", StringComparison.Ordinal));
    }
}
