namespace Clippings.Notebooks.Tests.Scripting;

/// <summary>Scripts that cells bring in with <c>#load</c>.</summary>
[Collection(OneSession.Name)]
public sealed class LoadTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SessionRun run;

    public LoadTests() => run = new SessionRun(new SessionOptions { WorkingDirectory = folder.Path });

    public void Dispose()
    {
        run.DisposeAsync().AsTask().GetAwaiter().GetResult();
        folder.Dispose();
    }

    [Theory]
    [InlineData("var loaded = new BigInteger(41);\nint Twice(int n) => n * 2;", "loaded.", "IsEven")]
    [InlineData("List<int> loaded = [1];", "loaded.", "AddRange")]
    [InlineData("class Loaded { public int Size => 3; }", "new Loaded().", "Size")]
    [InlineData("static class Longer { public static int Longer(this string s) => s.Length; }", "\"\".", "Longer")]
    [InlineData("", "System.Math.", "Sqrt")]
    public async Task What_a_script_declares_is_offered_before_and_after_its_cell_runs_and_when_it_has_run_twice(string script, string typed, string member)
    {
        folder.With("setup.csx", "using System.Numerics;\n" + script);
        const string Load = "#load \"setup.csx\"\n";
        if (!script.Contains("this ", StringComparison.Ordinal))
            await Offered(Load + typed);
        await run.RunAsync(Load + "var own = 1;");
        await Offered(typed);
        await Offered(Load + typed);
        await run.RunAsync(Load);
        await run.RunAsync("own");
        Assert.Equal("1", run.Result);
        await Offered(typed);

        async Task Offered(string code) =>
            Assert.Contains((await run.Session.CompleteAsync(code, code.Length, CancellationToken.None)).Entries, entry => entry.Text == member);
    }

    [Theory]
    [InlineData("#r \"System.Net.Http\"", "System.Net.Http.", "HttpClient")]
    [InlineData("#!import \"lib.csx\"", "brought.", "Length")]
    [InlineData("static class E { extension(string s) { public int Doubled => 2; } }", "\"\".", "Doubled")]
    [InlineData("static class E { extension(string s) { public int Doubled => 2; } }\n---\nstatic class E { extension(string s) { public int Tripled => 3; } }", "\"\".", "Tripled")]
    [InlineData("1 + 1\n---\n1 + 1\n---\nvar text = \"\";\n---\ntext\n---\ntext", "text.", "Length")]
    public async Task What_cells_bring_in_otherwise_is_offered(string cells, string typed, string member)
    {
        folder.With("lib.csx", "using System.Numerics;\nvar brought = \"\";");
        foreach (var cell in cells.Split("\n---\n"))
            Assert.IsType<Outcome.Completed>(await run.RunAsync(cell));
        Assert.Contains((await run.Session.CompleteAsync(typed, typed.Length, CancellationToken.None)).Entries, entry => entry.Text == member);
        Assert.Contains((await run.Session.CompleteAsync("System.Math.", 12, CancellationToken.None)).Entries, entry => entry.Text == "Sqrt");
    }

    [Fact]
    public async Task A_script_has_the_usings_of_the_cells_before_it()
    {
        folder.With("match.csx", "var found = Regex.Match(\"a12\", \"[0-9]+\").Value; List<Pairs> list = [];");
        await run.RunAsync("using System.Text.RegularExpressions;\nusing Pairs = System.Collections.Generic.Dictionary<string, int>;");
        await run.RunAsync("#load \"match.csx\"\nfound");
        Assert.Equal("12", run.Result);
    }

    [Fact]
    public async Task A_script_runs_where_it_is_loaded_and_once_a_cell()
    {
        folder.With("outer.csx", "#load \"inner.csx\"\nConsole.Write(\"outer \");");
        folder.With("inner.csx", "Console.Write(\"inner \");");
        await run.RunAsync("Console.Write(\"before \");\n#load \"outer.csx\"\n#load \"inner.csx\"\nConsole.Write(\"after\");");
        Assert.Equal("before inner outer after", run.Text);
        await run.RunAsync("#load \"inner.csx\"");
        Assert.Equal("inner ", run.Text);
    }

    [Theory]
    [InlineData("#load \"a.csx\"\nvar a = 1;", "#load \"b.csx\"\nvar b = 1;", "#load \"b.csx\"\n#load \"a.csx\"\na + b", "2")]
    [InlineData("#!/usr/bin/env dotnet-script\nvar a = 1;", "", "#load a.csx\na", "1")]
    [InlineData("using var a = new StringWriter(); a.Write(5);\n", "", "#load \"a.csx\" // for a\na.ToString()", "5")]
    [InlineData("\"not the cell's\"", "", "#load \"a.csx\"", null)]
    [InlineData("return;", "", "#load \"a.csx\"\n3", "3")]
    [InlineData("", "", "#if NEVER\n#load \"nowhere.csx\"\n#endif\n/*\n#load \"nowhere.csx\"\n*/\n4", "4")]
    public async Task Scripts_are_taken_as_people_write_them(string first, string second, string cell, string? expected)
    {
        folder.With("a.csx", first);
        folder.With("b.csx", second);
        Assert.True(await run.RunAsync(cell) is Outcome.Completed, run.Error?.Message);
        Assert.Equal(expected, run.Result);
    }

    [Fact]
    public async Task An_error_names_the_script_and_its_line()
    {
        folder.With("later.csx", "using System.Text.Json;\nint Later(int n)\n{\n    throw new InvalidOperationException(JsonSerializer.Serialize(n));\n}");
        folder.With("broken.csx", "\nvar x = nowhere;");
        await run.RunAsync("#load \"later.csx\"");
        await run.RunAsync("Later(3)");
        Assert.Equal("   at Later in later.csx:line 4", run.Error!.Traceback[1]);
        await run.RunAsync("#load \"broken.csx\"");
        Assert.StartsWith("broken.csx(2,9): error CS0103", run.Error!.Message, StringComparison.Ordinal);
        await run.RunAsync("#load \"lost.csx\"");
        Assert.Contains("'lost.csx' was not found", run.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_imports_itself_is_an_error()
    {
        folder.With("self.csx", "#!import \"self.csx\"");
        Assert.IsType<Outcome.Failed>(await run.RunAsync("#!import \"self.csx\""));
        Assert.Contains("brings in itself", run.Error!.Message, StringComparison.Ordinal);
    }
}
