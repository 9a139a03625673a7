using Clippings.Notebooks.Tests.Scripting;

namespace Clippings.Notebooks.Tests.Output;

/// <summary>Whatever code does to the console, the next cell has it whole.</summary>
[Collection(OneSession.Name)]
public sealed class ConsoleTests
{
    [Theory]
    [InlineData("Console.OutputEncoding = Encoding.UTF8;")]
    [InlineData("Console.OutputEncoding = Encoding.Unicode; Console.InputEncoding = Encoding.UTF8;")]
    [InlineData("Console.SetOut(new StringWriter()); Console.SetError(TextWriter.Null); Console.SetIn(new StringReader(\"not asked\"));")]
    [InlineData("Console.Out.Close(); Console.Error.Dispose();")]
    public async Task The_next_cell_writes_and_reads(string code)
    {
        await using var run = new SessionRun(new SessionOptions { ReadInput = _ => "asked" });
        await run.RunAsync(code);
        await run.RunAsync("Console.Write(\"out\"); Console.Error.Write(\"err\"); Console.ReadLine()");
        Assert.Equal([new CellOutput.Stream("stdout", "out"), new CellOutput.Stream("stderr", "err")], run.Outputs.OfType<CellOutput.Stream>());
        Assert.Equal("asked", run.Result);
    }

    [Fact]
    public async Task An_encoding_is_set_and_the_same_cell_goes_on()
    {
        await using var run = new SessionRun(new SessionOptions { ReadInput = _ => "é" });
        await run.RunAsync("Console.InputEncoding = Console.OutputEncoding = Encoding.UTF8; Console.Write(\"ü\"); Console.WriteLine(); Console.ReadLine()");
        Assert.Equal(("ü\n", "é"), (run.Text, run.Result));
    }

    [Theory]
    [InlineData("Console.Write(\"Name? \"); Console.ReadLine()", "Name? ", "")]
    [InlineData("Console.WriteLine(\"Hello\"); Console.Write(\"Name? \"); Console.ReadLine()", "Name? ", "Hello\n")]
    [InlineData("Console.WriteLine(\"Hello\"); Console.ReadLine()", "", "Hello\n")]
    [InlineData("Console.Write(\"Name? \"); await Task.Delay(300); Console.ReadLine()", "Name? ", "Name? ")]
    [InlineData("Console.Write(\"Na\"); await Task.Delay(300); Console.Write(\"me? \"); Console.ReadLine()", "Name? ", "Na")]
    [InlineData("Console.Write(\"Name? \"); Console.Error.Write(\"!\"); Console.ReadLine()", "Name? ", "Name? ")]
    public async Task A_line_that_is_not_ended_is_the_question(string code, string prompt, string printed)
    {
        var asked = new List<string>();
        await using var run = new SessionRun(new SessionOptions { ReadInput = request => { asked.Add(request.Prompt); return "Ada"; } });
        // Text waits for a question for a twentieth of a second; nothing must be compiled meanwhile.
        await run.RunAsync("Console.Write(1); Console.Error.Write(1); Console.ReadLine()");
        asked.Clear();
        await run.RunAsync(code + " + Console.ReadLine()");
        Assert.Equal([prompt, ""], asked);
        Assert.Equal((printed, "AdaAda"), (run.Text, run.Result));
    }
}
