namespace Clippings.Notebooks.Tests.Scripting;

[Collection(OneSession.Name)]
public sealed class SessionErrorTests
{
    [Fact]
    public async Task A_compile_error_has_line_source_and_caret()
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Failed>(await run.RunAsync("var ok = 1;\nvar x = nothere + 1;"));
        Assert.Equal(
            ["(2,9): error CS0103: The name 'nothere' does not exist in the current context", "var x = nothere + 1;", "        ^^^^^^^"],
            run.Error!.Traceback);
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_leaves_no_trace()
    {
        await using var run = new SessionRun();
        await run.RunAsync("var x = 1;");
        await run.RunAsync("var x = \"two\"; nothere();");
        await run.RunAsync("x + 1");
        Assert.Equal("2", run.Result);
    }

    [Fact]
    public async Task A_missing_using_is_suggested()
    {
        await using var run = new SessionRun();
        await run.RunAsync("Regex.IsMatch(\"a\", \"a\")");
        Assert.Contains("help: add 'using System.Text.RegularExpressions;'", run.Error!.Traceback);
    }

    [Fact]
    public async Task A_missing_package_is_suggested()
    {
        await using var run = new SessionRun();
        await run.RunAsync("using Newtonsoft.Json;");
        Assert.Contains("help: add '#r \"nuget: Newtonsoft.Json\"'", run.Error!.Traceback);
    }

    [Fact]
    public async Task What_was_assigned_before_an_exception_is_kept()
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Failed>(await run.RunAsync("var kept = 5;\nthrow new InvalidOperationException(\"stop\");"));
        await run.RunAsync("kept");
        Assert.Equal("5", run.Result);
    }

    [Fact]
    public async Task A_runtime_error_names_the_lines_of_the_cells_it_passed()
    {
        await using var run = new SessionRun();
        await run.RunAsync("int Divide(int a, int b)\n{\n    return a / b;\n}");
        await run.RunAsync("\nDivide(1, 0)");
        Assert.Equal("DivideByZeroException", run.Error!.Name);
        Assert.Equal(
            [
                "System.DivideByZeroException: Attempted to divide by zero.",
                "   at Divide in Cell 1:line 3",
                "        return a / b;",
                "   at Cell 2:line 2",
                "        Divide(1, 0)",
            ],
            run.Error.Traceback);
    }

    [Fact]
    public async Task A_cell_that_is_run_again_runs_anew_under_its_new_name()
    {
        await using var run = new SessionRun();
        await run.RunAsync("var count = 0;");
        for (var again = 1; again <= 3; again++)
        {
            await run.RunAsync("++count > 2 ? throw new Exception() : count");
            if (again < 3)
                Assert.Equal($"{again}", run.Result);
        }
        Assert.Equal("   at Cell 4:line 1", run.Error!.Traceback[1]);
        await run.RunAsync("var count = 10;");
        await run.RunAsync("++count > 2 ? throw new Exception() : count");
        Assert.Equal("   at Cell 6:line 1", run.Error!.Traceback[1]);
    }

    [Fact]
    public async Task A_missing_file_is_named_and_in_the_kits_folder_the_command_that_makes_it()
    {
        await using var run = new SessionRun();
        await run.RunAsync("#r \"lost.dll\"");
        Assert.Contains("'lost.dll' was not found", run.Error!.Message, StringComparison.Ordinal);
        await run.RunAsync("#r \"../artifacts/clippings/Lost.dll\"");
        Assert.Contains("run 'dotnet build src/Clippings'", run.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_language_is_refused_by_name()
    {
        await using var run = new SessionRun();
        Assert.IsType<Outcome.Failed>(await run.RunAsync("#!fsharp\nlet x = 1"));
        Assert.Contains("not F#", run.Error!.Message, StringComparison.Ordinal);
    }
}
