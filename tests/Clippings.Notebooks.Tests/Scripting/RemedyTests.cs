namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>What is said beside the compiler's words.</summary>
[Collection(OneSession.Name)]
public sealed class RemedyTests
{
    [Theory]
    // The name that was meant: of a member, an argument, a variable, a type, a namespace.
    [InlineData("Console.Writeline(1)", "did you mean 'WriteLine'?")]
    [InlineData("new List<int>().Conut", "did you mean 'Count'?")]
    [InlineData("\"a\".ToUper()", "did you mean 'ToUpper'?")]
    [InlineData("\"a\"?.Lenght", "did you mean 'Length'?")]
    [InlineData("new[] { 1 }.Selct(n => n)", "did you mean 'Select'?")]
    [InlineData("class Plot { public string Title => \"\"; public Plot Titled(string t) => this; }\nnew Plot().Title(\"x\")", "did you mean 'Titled'?")]
    [InlineData("int F(bool stopWords) => 1;\nF(stopwords: true)", "did you mean 'stopWords'?")]
    [InlineData("int F(int x) => 1;\nF(X: 1)", "did you mean 'x'?")]
    [InlineData("new DateTime(yaer: 2000, month: 1, day: 1)", "did you mean 'year'?")]
    [InlineData("var articles = 1;\nartciles + 1", "did you mean 'articles'?")]
    [InlineData("var clips = 1;\nclip + 1", "did you mean 'clips'?")]
    [InlineData("console.WriteLine(1)", "did you mean 'Console'?")]
    [InlineData("new Lst<int>()", "did you mean 'List'?")]
    [InlineData("class P { public string Name; }\nnew P { Nme = \"x\" }", "did you mean 'Name'?")]
    [InlineData("enum Colour { Red, Green }\nColour.Grene", "did you mean 'Green'?")]
    [InlineData("System.Text.Jsn.JsonSerializer.Serialize(1)", "did you mean 'Json'?")]
    [InlineData("using System.Txt;", "did you mean 'Text'?")]
    // What is other in a cell than in a program.
    [InlineData("args.Length", "a cell has no arguments: declare 'string[] args = [];'")]
    [InlineData("file class F { }", "what a cell declares is there for later cells, too: leave out 'file'")]
    [InlineData("[assembly: System.Reflection.AssemblyTitle(\"x\")]\n1", "a cell has no assembly of its own that could be marked: leave the attribute out")]
    [InlineData("Span<int> s = new int[3];", "what a cell declares is kept for later cells, and such a value can't be: put the code between { and }")]
    [InlineData("int x = 5;\nref int r = ref x;", "what a cell declares is kept for later cells, and a reference can't be: put the code between { and }")]
    [InlineData("#:package Newtonsoft.Json@13.0.3\n1", "write '#r \"nuget: Newtonsoft.Json, 13.0.3\"'")]
    [InlineData("class Program { static void Main() { } }\nProgram.Main();", "write 'public static' before it")]
    public async Task A_remedy_is_named(string cell, string remedy)
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Failed>(await run.RunAsync(cell));
        Assert.Contains("help: " + remedy, run.Error!.Traceback);
    }

    [Theory]
    [InlineData("Foo(1)")]
    [InlineData("nothere + 1")]
    [InlineData("tfoo + 1")]
    [InlineData("\"a\".Frobnicate()")]
    public async Task A_name_that_nothing_is_near_to_gets_none(string cell)
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Failed>(await run.RunAsync(cell));
        Assert.DoesNotContain(run.Error!.Traceback, line => line.StartsWith("help:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("class Program\n{\n    public static async Task Main() { }\n}", "Program.Main is declared and has not run: a cell runs its statements. Run await Program.Main();\n")]
    [InlineData("namespace A\n{\n    class Program { static void Main(string[] args) { } }\n}", "A.Program.Main is declared and has not run: a cell runs its statements. Run A.Program.Main([]);\n")]
    [InlineData("class Program { static void Main() { } }", "Program.Main is declared and has not run: a cell runs its statements. Make it public and run Program.Main();\n")]
    [InlineData("class Program { public static void Main() { } }\nProgram.Main();", "")]
    public async Task A_program_that_waits_for_its_start_is_noticed(string cell, string notice)
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Completed>(await run.RunAsync(cell));
        Assert.Equal(notice, string.Concat(run.Outputs.OfType<CellOutput.Stream>().Where(stream => stream.Name == "stderr").Select(stream => stream.Text)));
    }

    [Fact]
    public async Task Usings_behind_code_hold_for_all_of_it()
    {
        await using var run = new SessionRun();
        await run.RunAsync("var one = JsonSerializer.Serialize(1);\nusing System.Text.Json;\none + Regex.Match(\"a2\", \"[0-9]\").Value\n");
        Assert.StartsWith("(3,7): error CS0103", run.Error!.Message, StringComparison.Ordinal);
        await run.RunAsync("var one = JsonSerializer.Serialize(1);\nusing System.Text.Json;\nusing System.Text.RegularExpressions;\none + Regex.Match(\"a2\", \"[0-9]\").Value\n");
        Assert.Equal("12", run.Result);
    }
}
