using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

public sealed class RunCommandTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("clippings").FullName;

    public RunCommandTests() => Directory.CreateDirectory(Path.Combine(root, "notebooks"));

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task All_notebooks_are_run_in_place_and_rendered_and_a_second_run_touches_nothing()
    {
        Write("01-sum", Prose("# How much?"), Code("1 + 1"));
        Write("02-text", Prose("# What?"), Code("System.Console.Write(\"é\")"), Code("System.Console.OpenStandardOutput().Write(\"past the console\"u8)"));

        // From a folder below, as someone working there would.
        var first = await CliProcess.RunAsync(Path.Combine(root, "notebooks"), "run", "--jobs", "2");
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("index.html", first.Output, StringComparison.Ordinal);
        Assert.Equal(1, Read("01-sum").Cells[1].ExecutionCount);
        Assert.Equal(new NotebookOutput.Stream("stdout", "é"), Read("02-text").Cells[1].Outputs[0]);
        Assert.Equal(new NotebookOutput.Stream("stdout", "past the console"), Read("02-text").Cells[2].Outputs[0]);
        Assert.Contains("How much?", File.ReadAllText(Path.Combine(root, "rendered", "index.html")), StringComparison.Ordinal);

        var files = Files();
        foreach (var file in files.Keys)
            File.SetLastWriteTimeUtc(Path.Combine(root, file), DateTime.UnixEpoch);
        var second = await CliProcess.RunAsync(root, "run");
        Assert.Equal(0, second.ExitCode);
        Assert.Equal(files, Files());
        Assert.All(files.Keys, file => Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Path.Combine(root, file))));
    }

    [Fact]
    public async Task What_native_code_and_child_processes_print_is_the_cells_and_never_the_protocol()
    {
        Write(
            "01",
            Code("Console.Write(\"a\"); System.Diagnostics.Process.Start(\"sh\", [\"-c\", \"echo b; echo c >&2\"]).WaitForExit(); Console.Write(\"d\");"),
            Code("System.Console.OpenStandardOutput().Write(\"\\u001e{bad json\\n\"u8);"),
            Code("System.Console.OpenStandardOutput().Write(\"\\u001e{\\\"Output\\\":null,\\\"Outcome\\\":{\\\"$type\\\":\\\"Completed\\\"}}\\n\"u8);"),
            Code("[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int puts(string text);\nputs(\"held back\");"),
            Code("System.Diagnostics.Process.Start(\"cat\").WaitForExit(); 5"));

        var result = await CliProcess.RunAsync(root, "run");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        var cells = Read("01").Cells;
        Assert.Equal("ab\nd", Printed(cells[0]));
        Assert.Contains(new NotebookOutput.Stream("stderr", "c\n"), cells[0].Outputs);
        Assert.Equal([new NotebookOutput.Stream("stdout", "\u001e{bad json\n")], cells[1].Outputs);
        Assert.StartsWith("\u001e{\"Output\"", ((NotebookOutput.Stream)Assert.Single(cells[2].Outputs)).Text, StringComparison.Ordinal);
        Assert.Equal(new NotebookOutput.Stream("stdout", "held back\n"), cells[3].Outputs[0]);
        Assert.IsType<NotebookOutput.Result>(Assert.Single(cells[4].Outputs));
    }

    [Fact]
    public async Task What_past_the_console_was_printed_before_something_stands_before_it()
    {
        Write(
            "01",
            Code("[System.Runtime.InteropServices.DllImport(\"libc\")] static extern nint write(int descriptor, string text, nint length);"),
            Code("for (var i = 0; i < 500; i++) { Console.Write(i); write(1, \"a\", 1); }"),
            Code("for (var i = 0; i < 20; i++) { Console.Write(i); System.Diagnostics.Process.Start(\"echo\", \"b\").WaitForExit(); }"),
            Code("for (var i = 0; i < 20; i++) { write(1, \"c\", 1); display(i); }"));

        var result = await CliProcess.RunAsync(root, "run");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        var cells = Read("01").Cells;
        Assert.Equal(string.Concat(Enumerable.Range(0, 500).Select(i => $"{i}a")), Printed(cells[1]));
        Assert.Equal(string.Concat(Enumerable.Range(0, 20).Select(i => $"{i}b\n")), Printed(cells[2]));
        Assert.Equal(string.Concat(Enumerable.Range(0, 20).Select(i => $"c{i}")), string.Concat(cells[3].Outputs.Select(output => output is NotebookOutput.Stream stream ? stream.Text : ((NotebookOutput.Display)output).Bundle.Data["text/plain"]!.ToString())));
    }

    [Fact]
    public async Task A_failing_notebook_is_marked_the_others_are_kept_and_the_exit_code_is_1()
    {
        Write("01-bad", Code("var a = 1;"), Code("throw new System.InvalidOperationException(\"broken on purpose\");"), Code("a"));
        Write("02-good", Code("2"));

        var result = await CliProcess.RunAsync(root, "run");

        Assert.Equal(1, result.ExitCode);
        var line = Assert.Single(result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal($"{Path.Combine("notebooks", "01-bad.ipynb")}: cell 2 (In [2]) failed with InvalidOperationException: broken on purpose", line);
        Assert.True(Read("01-bad").Cells[0].HasTag(CellTags.Failure));
        Assert.Single(Regex.Matches(File.ReadAllText(Path.Combine(root, "rendered", "index.html")), "<p class=\"failed\">Stopped with an error"));
        Assert.Equal(1, Read("02-good").Cells[0].ExecutionCount);
    }

    [Fact]
    public async Task A_step_that_an_output_says_has_failed_is_told_everywhere_and_the_exit_code_is_1()
    {
        Write("01-partial", Code("""
            using Microsoft.DotNet.Interactive.Formatting;
            record Numbers;
            Formatter.Register<Numbers>(_ => "{\"failures\":[\"a01: quotes failed (<out of range>)\"]}", "application/vnd.output-metadata+json");
            Formatter.Register<Numbers>(_ => "numbers", "text/plain");
            Formatter.SetPreferredMimeTypesFor(typeof(Numbers), "application/vnd.output-metadata+json", "text/plain");
            """), Code("new Numbers()"), Code("2"));
        Write("02-good", Code("2"));

        var result = await CliProcess.RunAsync(root, "run");

        Assert.Equal((1, "a01: quotes failed (<out of range>)\n"), (result.ExitCode, result.Errors));
        Assert.Equal(3, Read("01-partial").Cells[2].ExecutionCount);
        Assert.Contains("a01: quotes failed (&lt;out of range&gt;).</p>", File.ReadAllText(Path.Combine(root, "rendered", "01-partial.html")), StringComparison.Ordinal);
        Assert.Single(Regex.Matches(File.ReadAllText(Path.Combine(root, "rendered", "index.html")), "<p class=\"failed\">A step failed"));
    }

    [Theory]
    [InlineData("System.Threading.Thread.Sleep(300); Func<int, int> deeper = null; System.Linq.Expressions.Expression<Func<int, int>> tree = n => deeper(n + 1) + 1; deeper = tree.Compile(); deeper(0)", "The process that ran the cell died (exit code 134): Stack overflow.")]
    [InlineData("System.Environment.Exit(3)", "The process that ran the cell died (exit code 3)")]
    public async Task A_process_that_dies_costs_its_own_cell_only(string deadly, string message)
    {
        Write("01", Code("System.Console.Write(\"earlier\")"), Code("System.Console.Write(\"so far\"); " + deadly), Code("1"));

        var result = await CliProcess.RunAsync(root, "run");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
        var cells = Read("01").Cells;
        Assert.Equal(new NotebookOutput.Stream("stdout", "earlier"), cells[1].Outputs[0]);
        Assert.Equal(new NotebookOutput.Stream("stdout", "so far"), cells[3].Outputs[0]);
        Assert.IsType<NotebookOutput.Error>(cells[3].Outputs[1]);
    }

    [Theory]
    [InlineData("Environment.FailFast(\"the words\");")]
    [InlineData("Environment.FailFast(\"the words\", new Exception(\"and why\"));")]
    [InlineData("using static System.Environment;\nFailFast(\"the words\");")]
    [InlineData("Action<string> fail = Environment.FailFast;\nfail(\"the words\");")]
    [InlineData("namespace A { static class B { public static void Fail() => Environment.FailFast(\"the words\"); } }\nA.B.Fail();")]
    [InlineData("try { throw new Exception(); } finally { Environment.FailFast(\"the words\"); }")]
    public async Task The_words_of_a_cell_that_fails_fast_are_told(string deadly)
    {
        Write("01", Code("Console.Write(\"so far\");\n" + deadly));

        var result = await CliProcess.RunAsync(root, "run");

        Assert.Contains("The process that ran the cell died (exit code 134): Process terminated. the words\n", result.Errors, StringComparison.Ordinal);
        var outputs = Read("01").Cells[2].Outputs;
        Assert.Equal(new NotebookOutput.Stream("stdout", "so far"), outputs[0]);
        Assert.StartsWith("Process terminated. the words\n", Assert.IsType<NotebookOutput.Stream>(outputs[1]).Text, StringComparison.Ordinal);
        Assert.Equal(deadly.Contains("and why", StringComparison.Ordinal), ((NotebookOutput.Stream)outputs[1]).Text.Contains("System.Exception: and why", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_notebook_that_never_ends_is_stopped_at_its_limit()
    {
        Write("01", Code("while (true) { }"));
        var result = await CliProcess.RunAsync(root, "run", "--timeout", "5");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Timeout: The cell was still running when the notebook's limit of 5 s was up", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_corpus_is_run_in_another_folder_and_nothing_here_changes()
    {
        Directory.CreateDirectory(Path.Combine(root, "seeds"));
        Directory.CreateDirectory(Path.Combine(root, "Ünïcode"));
        File.WriteAllText(Path.Combine(root, "Ünïcode", "a.txt"), "A story.\n");
        File.WriteAllText(Path.Combine(root, "notebooks", "helper.csx"), "#load \"../lib/deep.csx\"\n");
        Directory.CreateDirectory(Path.Combine(root, "lib"));
        File.WriteAllText(Path.Combine(root, "lib", "deep.csx"), "int Deep() => 42;\n");
        Write("01", Code("#load \"helper.csx\""), Code("string corpus = \"../seeds\";", CellTags.Parameters), Code("System.Console.Write(System.IO.Directory.Exists(corpus) + corpus + Deep())"));
        var before = Files();
        var output = Directory.CreateTempSubdirectory("clippings-out").FullName;

        var result = await CliProcess.RunAsync(root, "run", "--corpus", "Ünïcode", "--out", output);

        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(before, Files());
        var executed = NotebookFile.Load(Path.Combine(output, "notebooks", "01.ipynb"));
        Assert.Equal($"True../../{Path.GetFileName(root)}/Ünïcode42", ((NotebookOutput.Stream)executed.Cells[3].Outputs[0]).Text);
        Assert.True(File.Exists(Path.Combine(output, "rendered", "01.html")));
        Directory.Delete(output, recursive: true);
    }

    [Fact]
    public async Task Parameters_of_any_letters_arrive_as_they_were_typed()
    {
        Write("01", Code("string leaveOut = \"\"; System.DateOnly day = new(2022, 1, 1); double share = 0.5; bool? old = null;", CellTags.Parameters), Code("System.Console.Write($\"{leaveOut}|{day:yyyy-MM-dd}|{share}|{old}\")"));

        var result = await CliProcess.RunAsync(root, "run", "-p", "leaveOut=Québec “Łódź” a=b 😀", "-p", "day=2021-03-04", "-p", "share=0.25", "-p", "old=true");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal("Québec “Łódź” a=b 😀|2021-03-04|0.25|True", Printed(Read("01").Cells[2]));
    }

    [Theory]
    [InlineData("--corpus needs --out DIR", "run", "--corpus", "x")]
    [InlineData("--out goes with --corpus DIR", "run", "--out", "x")]
    [InlineData("no such folder", "run", "--corpus", "missing", "--out", "x")]
    [InlineData("-p top: write it as name=value", "run", "-p", "top")]
    [InlineData("no parameter \"bottom\"; it has top (int)", "run", "-p", "bottom=1")]
    [InlineData("\"x\" is no int", "run", "-p", "top=x")]
    [InlineData("none.ipynb: no such notebook", "run", "none.ipynb")]
    [InlineData("--jobs takes a whole number", "run", "--jobs", "0")]
    [InlineData("--timeout takes a number", "run", "--timeout", "soon")]
    [InlineData("run --help", "run", "--nonsense")]
    public async Task Bad_usage_is_one_line_and_exit_code_2(string message, params string[] arguments)
    {
        Write("01", Code("int top = 1;", CellTags.Parameters));
        var result = await CliProcess.RunAsync(root, arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, Assert.Single(result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(root, "rendered")));
    }

    [Fact]
    public async Task Being_told_to_stop_ends_the_workers_and_leaves_the_notebooks()
    {
        var started = Path.Combine(root, "started");
        Write("01", Code($"System.IO.File.WriteAllText(@\"{started}\", System.Environment.ProcessId.ToString()); while (true) {{ }}"));
        var before = File.ReadAllText(PathOf("01"));
        using var process = CliProcess.Start(root, "run");
        await WrittenAsync(started, process);
        var worker = int.Parse(File.ReadAllText(started));

        // Not Ctrl-C's own signal: a shell that starts the tests in the background has them ignore that one.
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString()]);
        await process.WaitForExitAsync();

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("Stopped; nothing was written.\n", await process.StandardError.ReadToEndAsync());
        Assert.Equal(before, File.ReadAllText(PathOf("01")));
        Assert.ThrowsAny<ArgumentException>(() => Process.GetProcessById(worker));
    }

    [Fact]
    public async Task Being_told_to_stop_keeps_what_has_run_and_the_next_run_does_the_rest()
    {
        var started = Path.Combine(root, "started");
        Write("01", Code("1 + 1"));
        Write("02", Code($"if (!System.IO.File.Exists(@\"{started}\")) {{ System.IO.File.WriteAllText(@\"{started}\", \"yes\"); while (true) {{ }} }}"));
        using var process = CliProcess.Start(root, "run", "--jobs", "1");
        await WrittenAsync(started, process);
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString()]);
        await process.WaitForExitAsync();

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("Stopped; 1 of 2 notebooks had run and is saved. `run` does the rest and makes the pages.\n", await process.StandardError.ReadToEndAsync());
        Assert.True(Read("01").HasRun);
        Assert.False(Read("02").HasRun);

        var rest = await CliProcess.RunAsync(root, "run");
        Assert.Equal((0, ""), (rest.ExitCode, rest.Errors));
        Assert.Contains("1 notebook run in ", rest.Output, StringComparison.Ordinal);
        Assert.Contains("1 unchanged.", rest.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(root, "rendered", "01.html")));
    }

    [Fact]
    public async Task A_notebook_in_another_language_is_refused_before_anything_runs()
    {
        NotebookFile.Save(PathOf("01"), new Notebook([Code("print(1)")], new JsonObject { ["language_info"] = new JsonObject { ["name"] = "python" } }));
        var result = await CliProcess.RunAsync(root, "run");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("01.ipynb: written in python, and only C# can be run", result.Errors, StringComparison.Ordinal);
    }

    /// <summary>Waits until a cell has written a file, or the run that it belongs to has ended.</summary>
    private static async Task WrittenAsync(string file, Process run)
    {
        while ((!File.Exists(file) || File.ReadAllText(file).Length == 0) && !run.HasExited)
            await Task.Delay(50);
    }

    private static string Printed(NotebookCell cell) =>
        string.Concat(cell.Outputs.OfType<NotebookOutput.Stream>().Where(stream => stream.Name == "stdout").Select(stream => stream.Text));

    private string PathOf(string name) => Path.Combine(root, "notebooks", name + ".ipynb");

    private void Write(string name, params NotebookCell[] cells) => NotebookFile.Save(PathOf(name), Notebook(cells));

    private Notebook Read(string name) => NotebookFile.Load(PathOf(name));

    private Dictionary<string, string> Files() => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllText);
}
