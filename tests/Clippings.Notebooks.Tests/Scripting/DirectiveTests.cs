namespace Clippings.Notebooks.Tests.Scripting;

[Collection(OneSession.Name)]
public sealed class DirectiveTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private SessionRun Session() => new(new SessionOptions { WorkingDirectory = folder });

    [Fact]
    public async Task A_loaded_script_shares_its_variables_and_keeps_its_usings()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "setup.csx"), "using System.Numerics;\nvar loaded = new BigInteger(41);");
        await using var run = Session();
        Assert.IsType<Outcome.Completed>(await run.RunAsync("#load \"setup.csx\"\n(loaded + 1).ToString()"));
        Assert.Equal("42", run.Result);
        Assert.IsType<Outcome.Failed>(await run.RunAsync("BigInteger.One"));
    }

    [Fact]
    public async Task A_script_loads_relative_to_itself()
    {
        Directory.CreateDirectory(Path.Combine(folder, "sub"));
        await File.WriteAllTextAsync(Path.Combine(folder, "sub", "outer.csx"), "#load \"inner.csx\"");
        await File.WriteAllTextAsync(Path.Combine(folder, "sub", "inner.csx"), "var inner = 7;");
        await using var run = Session();
        await run.RunAsync("#load \"sub/outer.csx\"\ninner");
        Assert.Equal("7", run.Result);
    }

    [Fact]
    public async Task A_notebook_is_imported_cell_by_cell()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "other.ipynb"), """{"cells":[{"cell_type":"markdown","source":"no"},{"cell_type":"code","source":["var a = 1;\n","var b = 2;"]},{"cell_type":"code","source":"var c = a + b;"}]}""");
        await using var run = Session();
        await run.RunAsync("#!import \"other.ipynb\"\nc");
        Assert.Equal("3", run.Result);
    }

    [Fact]
    public async Task Markdown_is_shown_and_code_after_it_runs()
    {
        await using var run = Session();
        await run.RunAsync("#!markdown\n# Title\n#!csharp\n1 + 1");
        Assert.Equal("# Title", run.Outputs.OfType<CellOutput.Display>().Single().Bundle.Data["text/markdown"]!.GetValue<string>());
        Assert.Equal("2", run.Result);
    }

    [Fact]
    public async Task A_directive_inside_a_string_is_text()
    {
        await using var run = Session();
        await run.RunAsync("var s = \"\"\"\n#!markdown\n\"\"\";\ns");
        Assert.Equal("#!markdown", run.Result);
    }

    [Fact]
    public async Task Whos_lists_what_the_next_cell_would_see()
    {
        await using var run = Session();
        await run.RunAsync("int a = 1;");
        await run.RunAsync("using System.Text;");
        await run.RunAsync("string a = \"x\"; double b = 2;");
        await run.RunAsync("#!whos");
        Assert.Equal("a\tstring\tx\nb\tdouble\t2", run.Outputs.OfType<CellOutput.Display>().Single().Bundle.Data["text/plain"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_reference_after_code_is_taken()
    {
        await using var run = Session();
        await run.RunAsync("var x = 1;\n#r \"System.Net.Http\"\ntypeof(System.Net.Http.HttpClient).Name");
        Assert.Equal("HttpClient", run.Result);
    }
}
