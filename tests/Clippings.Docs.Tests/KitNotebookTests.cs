using Clippings.Notebooks;

namespace Clippings.Docs.Tests;

/// <summary>The kit's notebooks, run by the program as a user runs them.</summary>
public sealed class KitNotebookTests : IDisposable
{
    private readonly KitCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    public static TheoryData<string> Programs => [.. new[] { CliProcess.Built, CliProcess.Program }.Distinct()];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task A_run_gives_the_committed_notebooks_byte_for_byte_and_the_second_changes_no_page(string program)
    {
        var first = await CliProcess.RunProgramAsync(program, _copy.Path, "run");
        var pages = Pages();
        // One at a time, they all share a process.
        var second = await CliProcess.RunProgramAsync(program, _copy.Path, "run", "--force", "--jobs", "1");
        var third = await CliProcess.RunProgramAsync(program, _copy.Path, "run");

        Assert.Equal((0, 0, 0), (first.ExitCode, second.ExitCode, third.ExitCode));
        Assert.All(Notebooks(), name => Assert.Contains($"{name}: unchanged", third.Output, StringComparison.Ordinal));
        Assert.All(Notebooks(), name => Assert.Equal(Committed(name), File.ReadAllText(Path.Combine(_copy.Path, "notebooks", name))));
        Assert.Equal(Notebooks().Count + 1, pages.Count(page => page.Key.EndsWith(".html", StringComparison.Ordinal) && !page.Key.StartsWith("articles", StringComparison.Ordinal)));
        Assert.All(pages.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)), page => PassageTargets.AreThere(page.Key, pages));
        PassageTargets.AreLedTo(pages);
        Assert.Equal(pages, Pages());
    }

    [Fact]
    public async Task Another_corpus_goes_elsewhere_and_touches_nothing()
    {
        using var articles = new TemporaryFolder()
            .With("a.txt", "Bridge opens again\n\nThe bridge opened on Friday, said Ada Quill. “It was time,” Quill said.\n")
            .With("b.txt", "Ferry stops\n\nThe ferry will stop next month. Nobody was asked.\n");
        using var output = new TemporaryFolder();

        var run = await CliProcess.RunAsync(_copy.Path, "run", "--corpus", articles.Path, "--out", output.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.False(Path.Exists(Path.Combine(_copy.Path, "rendered")));
        Assert.All(Notebooks(), name => Assert.Equal(Committed(name), File.ReadAllText(Path.Combine(_copy.Path, "notebooks", name))));
        Assert.All(Notebooks(), name => Assert.DoesNotContain("digest", File.ReadAllText(Path.Combine(output.Path, "notebooks", name)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_edited_notebook_leaves_behind_reaches_no_other()
    {
        var path = _copy.Notebooks[0];
        var notebook = NotebookFile.Load(path);
        NotebookFile.Save(path, notebook with { Cells = [.. notebook.Cells, new(CellKind.Code, "left", "Microsoft.DotNet.Interactive.Formatting.Formatter.ListExpansionLimit = 1;")] });

        var run = await CliProcess.RunAsync(_copy.Path, "run", "--jobs", "1", "--force");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(Notebooks().Skip(1), name => Assert.Equal(Committed(name), File.ReadAllText(Path.Combine(_copy.Path, "notebooks", name))));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Cells_load_the_library_once_and_where_it_is_compiled_ahead(string program)
    {
        using var folder = new TemporaryFolder();
        var laid = await CliProcess.RunProgramAsync(program, folder.Path, "new", "story");
        var project = Path.Combine(folder.Path, "story");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(project, "notebooks"), "*.ipynb"))
            File.Delete(file);
        var path = Path.Combine(project, "notebooks", "loaded.ipynb");
        NotebookFile.Save(path, new Notebook([
            new(CellKind.Code, "setup", "#load \"setup.csx\""),
            new(CellKind.Code, "loaded", """Console.Write(string.Join('\n', AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name == "Clippings").Select(a => a.Location)));""")], []));

        var run = await CliProcess.RunProgramAsync(program, project, "run");

        Assert.Equal((0, 0), (laid.ExitCode, run.ExitCode));
        var printed = string.Concat(NotebookFile.Load(path).Cells.SelectMany(cell => cell.Outputs).OfType<NotebookOutput.Stream>().Select(stream => stream.Text));
        var own = Path.Combine(Path.GetDirectoryName(program)!, "kit", "Clippings.dll");
        Assert.Equal(File.Exists(own) ? own : Path.Combine(KitFolders.Root, "artifacts", "clippings", "Clippings.dll"), printed);
    }

    private static List<string> Notebooks() =>
        [.. Directory.EnumerateFiles(Path.Combine(KitFolders.Root, "notebooks"), "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static string Committed(string name) => File.ReadAllText(Path.Combine(KitFolders.Root, "notebooks", name));

    private SortedDictionary<string, string> Pages()
    {
        var rendered = Path.Combine(_copy.Path, "rendered");
        return new(Directory.EnumerateFiles(rendered, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(rendered, f), File.ReadAllText), StringComparer.Ordinal);
    }
}
