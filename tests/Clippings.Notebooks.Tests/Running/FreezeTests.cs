using System.Text.Json.Nodes;
using Clippings.Notebooks.Tests.Scripting.TestKit;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>What is run again after a change, and what is not; of each notebook the program says why.</summary>
public sealed class FreezeTests : IDisposable
{
    private readonly NotebookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_changed_cell_script_parameter_or_corpus_runs_the_notebooks_that_use_it_and_no_other()
    {
        folder.With("scripts/one.csx", "#load \"two.csx\"\nint One() => Two() + 1;\n").With("scripts/two.csx", "int Two() => 2;\n")
            .With("scripts/cells.dib", "#!csharp\nvar three = 3;\n")
            .With("seeds/a.txt", "A ferry came.").With("seeds/deep/b.txt", "It left.")
            .With("a", Prose("# A"), Code("#load \"../scripts/one.csx\""), Code("int top = 1;", CellTags.Parameters), Code("System.Console.Write(One() + top)"))
            .With("b", Code("#!import ../scripts/cells.dib"), Code("System.Console.Write(three)"))
            .With("c", Code("string corpus = \"../seeds\";", CellTags.Parameters), Code("foreach (var f in Directory.GetFiles(corpus)) System.Console.Write(File.ReadAllText(f));"));

        Assert.Equal("a: new; b: new; c: new", await folder.RunAsync());
        Assert.Equal("a: unchanged; b: unchanged; c: unchanged", await folder.RunAsync());

        folder.Edit("scripts/two.csx", "2", "5");
        Assert.Equal("a: two.csx changed; b: unchanged; c: unchanged", await folder.RunAsync());
        Assert.Equal("7", folder.Printed("a"));

        folder.Edit("scripts/cells.dib", "= 3", "= 4");
        Assert.Equal("a: unchanged; b: cells.dib changed; c: unchanged", await folder.RunAsync());

        folder.Edit("notebooks/a.ipynb", "One() + top", "One() * top");
        folder.Edit("seeds/a.txt", "ferry", "Ferry");
        Assert.Equal("a: cells changed; b: unchanged; c: corpus changed", await folder.RunAsync());
        Assert.Equal("A Ferry came.", folder.Printed("c"));

        File.Delete(Path.Combine(folder.Root, "seeds", "deep", "b.txt"));
        Assert.Equal("a: parameters changed; b: unchanged; c: corpus changed", await folder.RunAsync("-p", "top=3"));
        Assert.Equal("18", folder.Printed("a"));
        folder.With("seeds/c.txt", "A new one.");
        Assert.Equal("a: unchanged; b: unchanged; c: corpus changed", await folder.RunAsync("-p", "top=3"));
        Assert.Equal("a: parameters changed; b: unchanged; c: unchanged", await folder.RunAsync("-p", "top=4"));
        Assert.Equal("a: parameters changed; b: unchanged; c: unchanged", await folder.RunAsync());
        Assert.Equal("a: forced; b: forced; c: forced", await folder.RunAsync("--force"));
    }

    [Fact]
    public async Task A_changed_library_or_a_data_file_that_the_metadata_names_runs_its_notebook()
    {
        folder.With("data/polls.csv", "day,share\n1,5\n").With("a", Code("#r \"../lib/Kit.dll\""), Code("System.Console.Write(Kit.Number)")).With("b", Code("1"));
        Library("1");
        NotebookFile.Save(folder.PathOf("c"), new Notebook([Code("System.Console.Write(File.ReadAllText(\"../data/polls.csv\").Length)")], new JsonObject { ["clippings"] = new JsonObject { ["data"] = new JsonArray("../data/polls.csv") } }));

        Assert.Equal("a: new; b: new; c: new", await folder.RunAsync());
        Library("2");
        Assert.Equal("a: Kit.dll changed; b: unchanged; c: unchanged", await folder.RunAsync());
        Assert.Equal("2", folder.Printed("a"));
        folder.Edit("data/polls.csv", "5", "6");
        Assert.Equal("a: unchanged; b: unchanged; c: polls.csv changed", await folder.RunAsync());

        folder.Edit("notebooks/b.ipynb", "\"metadata\": {\n  \"language_info\"", "\"metadata\": {\n  \"clippings.data\": \"../data/none.csv\",\n  \"language_info\"");
        Assert.Equal("a: unchanged; b: other data named; c: unchanged", await folder.RunAsync());
        // A name that was mistyped would never change; a notebook that waits for its data is never taken as done.
        Assert.Equal("a: unchanged; b: none.csv missing; c: unchanged", await folder.RunAsync());

        // Another engine or runtime.
        FreezeStore.Keep(folder.PathOf("a"), FreezeStore.Read(folder.PathOf("a"))! with { Engine = "another" });
        Assert.StartsWith("a: engine changed; b: none.csv missing; c: unchanged", await folder.RunAsync(), StringComparison.Ordinal);

        void Library(string number)
        {
            Directory.CreateDirectory(Path.Combine(folder.Root, "lib"));
            File.WriteAllBytes(Path.Combine(folder.Root, "lib", "Kit.dll"), PackageFeed.Library("Kit", $"public static class Kit {{ public const int Number = {number}; }}"));
        }
    }

    [Fact]
    public async Task Packages_run_their_notebook_when_their_files_or_a_version_that_floats_may_have_moved()
    {
        using var feed = new PackageFeed();
        feed.Pack("Words", "1.0.0", "public static class Words { public static int Major => 1; }");
        NotebookFile.Save(Path.Combine(feed.Notebooks, "a.ipynb"), Notebook(Code($"#i \"nuget:{feed.Folder}\"\n#r \"nuget: Words\"\nSystem.Console.Write(Words.Major)")));

        Assert.Equal("a: new", await RunAsync());
        Assert.Equal("a: unchanged", await RunAsync());
        var record = Directory.EnumerateFiles(folder.Root, "restored.json", SearchOption.AllDirectories).Single();
        File.SetLastWriteTimeUtc(record, DateTime.UtcNow.AddDays(-2));
        feed.Pack("Words", "2.0.0", "public static class Words { public static int Major => 2; }");
        Assert.Equal("a: packages may have moved", await RunAsync());
        Assert.Equal("a: unchanged", await RunAsync());
        var library = Directory.EnumerateFiles(Path.Combine(feed.Notebooks, "..", "packages", "words", "2.0.0"), "Words.dll", SearchOption.AllDirectories).Single();
        File.WriteAllBytes(library, PackageFeed.Library("Words", "public static class Words { public static int Major => 3; }"));
        Assert.Equal("a: Words.dll changed", await RunAsync());
        Assert.Contains("\"3\"", File.ReadAllText(Path.Combine(feed.Notebooks, "a.ipynb")), StringComparison.Ordinal);

        async Task<string> RunAsync()
        {
            var result = await CliProcess.RunAsync(feed.Notebooks, new Dictionary<string, string?> { ["XDG_DATA_HOME"] = folder.Root }, "run", "a.ipynb");
            Assert.Equal((0, ""), (result.ExitCode, result.Errors));
            return NotebookFolder.Said(result.Output);
        }
    }

    [Fact]
    public async Task Outputs_that_were_edited_or_stripped_come_back_without_a_run_and_edited_prose_gets_its_page()
    {
        folder.With("a", Prose("# A title"), Code("File.AppendAllText(\"../ran.txt\", \"a\"); System.Console.Write(41 + 1)"), Code("  "), Code("5"));
        Assert.Equal("a: new", await folder.RunAsync());
        var run = folder.Files();

        folder.Edit("notebooks/a.ipynb", "\"42\"", "\"43\"");
        Assert.Equal("a: outputs restored", await folder.RunAsync());
        Assert.Equal(run, folder.Files());

        Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, "run", "--clean")).ExitCode);
        Assert.Equal("", folder.Printed("a"));
        Assert.Equal("a: outputs restored", await folder.RunAsync());
        Assert.Equal(run, folder.Files());

        folder.Edit("notebooks/a.ipynb", "# A title", "# Another title");
        Assert.Equal("a: unchanged", await folder.RunAsync());
        Assert.Contains("<title>Another title</title>", File.ReadAllText(Path.Combine(folder.Root, "rendered", "a.html")), StringComparison.Ordinal);
        Assert.Equal("42", folder.Printed("a"));
        Assert.Equal("a: unchanged", await folder.RunAsync());
        Assert.Equal("a", File.ReadAllText(Path.Combine(folder.Root, "ran.txt")));

        // Nothing to restore from: it has to run.
        await CliProcess.RunAsync(folder.Root, "run", "--clean");
        File.WriteAllText(Path.Combine(folder.Store, "a.ipynb.outputs"), "{");
        Assert.Equal("a: outputs lost", await folder.RunAsync());
        Assert.Equal("aa", File.ReadAllText(Path.Combine(folder.Root, "ran.txt")));
    }

    [Fact]
    public async Task A_page_that_is_lost_or_damaged_is_written_again_and_a_torn_store_is_as_none()
    {
        folder.With("a", Prose("# A"), Code("1")).With("b", Prose("# B"), Code("2"));
        await folder.RunAsync();
        var run = folder.Files();

        File.Delete(Path.Combine(folder.Root, "rendered", "a.html"));
        File.WriteAllText(Path.Combine(folder.Root, "rendered", "b.html"), "<!DOCTYPE");
        Directory.Delete(Path.Combine(folder.Root, "rendered", "assets"), recursive: true);
        Assert.Equal("a: unchanged; b: unchanged", await folder.RunAsync());
        Assert.Equal(run, folder.Files());

        Directory.Delete(Path.Combine(folder.Root, "rendered"), recursive: true);
        await folder.RunAsync();
        Assert.Equal(run, folder.Files());

        File.WriteAllText(Path.Combine(folder.Store, "a.ipynb.run"), File.ReadAllText(Path.Combine(folder.Store, "a.ipynb.run"))[..200]);
        File.WriteAllText(Path.Combine(folder.Store, "b.ipynb.run"), "{}");
        File.WriteAllText(Path.Combine(folder.Store, "pages"), "[]");
        File.WriteAllText(folder.PathOf("c") + $".{int.MaxValue}.clippings-partial", "half");
        File.WriteAllText(Path.Combine(folder.Store, "gone.ipynb.run"), "{}");
        Assert.Equal("a: new; b: new", await folder.RunAsync());
        Assert.Equal(run, folder.Files());
        Assert.Equal(["a.ipynb.outputs", "a.ipynb.run", "b.ipynb.outputs", "b.ipynb.run", "pages"], Directory.EnumerateFiles(folder.Store).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_notebook_that_failed_runs_again_and_one_whose_step_failed_says_so_again()
    {
        folder.With("seeds/a.txt", "x")
            .With("a", Code("if (!File.Exists(\"../there\")) throw new Exception(\"not there\");"))
            .With("b", Code("""
                using Microsoft.DotNet.Interactive.Formatting;
                record Numbers;
                Formatter.Register<Numbers>(_ => "{\"failures\":[\"a01: quotes failed\"]}", "application/vnd.output-metadata+json");
                Formatter.Register<Numbers>(_ => "numbers", "text/plain");
                Formatter.SetPreferredMimeTypesFor(typeof(Numbers), "application/vnd.output-metadata+json", "text/plain");
                """), Code("new Numbers()"));

        foreach (var why in (string[])["a: new; b: new", "a: failed before; b: unchanged"])
        {
            var result = await CliProcess.RunAsync(folder.Root, "run");
            Assert.Equal(1, result.ExitCode);
            Assert.Equal(why, NotebookFolder.Said(result.Output));
            Assert.Contains("not there", result.Errors, StringComparison.Ordinal);
            Assert.EndsWith("a01: quotes failed\n", result.Errors, StringComparison.Ordinal);
            Assert.Contains("Stopped with an error", File.ReadAllText(Path.Combine(folder.Root, "rendered", "index.html")), StringComparison.Ordinal);
        }

        folder.With("there", "");
        var repaired = await CliProcess.RunAsync(folder.Root, "run");
        Assert.Equal(("a: failed before; b: unchanged", 1), (NotebookFolder.Said(repaired.Output), repaired.ExitCode));
        Assert.Equal("a: unchanged; b: unchanged", NotebookFolder.Said((await CliProcess.RunAsync(folder.Root, "run")).Output));
    }

    [Fact]
    public async Task A_notebook_of_which_a_cell_failed_that_may_runs_again()
    {
        folder.With("a", Code("if (!File.Exists(\"../model\")) throw new Exception(\"no model\");", CellTags.MayFail), Code("Console.Write(1)"));

        Assert.Equal("a: new", await folder.RunAsync());
        Assert.Equal("1", folder.Printed("a"));
        folder.With("model", "here");
        Assert.Equal("a: new", await folder.RunAsync());
        Assert.Equal("a: unchanged", await folder.RunAsync());
    }

    [Fact]
    public async Task A_copy_on_another_corpus_is_frozen_beside_its_output()
    {
        folder.With("seeds/a.txt", "x").With("other/a.txt", "y").With("notebooks/help.csx", "int Help() => 1;\n")
            .With("a", Code("#load \"help.csx\""), Code("string corpus = \"../seeds\";", CellTags.Parameters), Code("System.Console.Write(File.ReadAllText(corpus + \"/a.txt\") + Help())"));
        var before = folder.Files();
        using var output = new NotebookFolder();
        string[] elsewhere = ["--corpus", "other", "--out", output.Root];

        Assert.Equal("a: new", await folder.RunAsync(elsewhere));
        Assert.Equal("a: unchanged", await folder.RunAsync(elsewhere));
        Assert.Equal("y1", output.Printed("a"));
        Assert.True(File.Exists(Path.Combine(output.Store, "a.ipynb.run")));
        folder.Edit("other/a.txt", "y", "z");
        Assert.Equal("a: corpus changed", await folder.RunAsync(elsewhere));
        folder.Edit("notebooks/help.csx", "1", "2");
        Assert.Equal("a: help.csx changed", await folder.RunAsync(elsewhere));
        Assert.Equal("z2", output.Printed("a"));
        // A copy is nobody's work: whatever became of it, it is written again.
        File.WriteAllText(output.PathOf("a"), "{");
        Assert.Equal("a: outputs restored", await folder.RunAsync(elsewhere));
        Assert.Equal("z2", output.Printed("a"));
        Assert.Equal(0, (await CliProcess.RunAsync(folder.Root, ["run", "--check", .. elsewhere])).ExitCode);
        folder.Edit("notebooks/help.csx", "2", "1");
        var check = await CliProcess.RunAsync(folder.Root, ["run", "--check", .. elsewhere]);
        Assert.Equal(2, check.ExitCode);
        Assert.Contains("help.csx: not there as it would be checked; run once without --check.", check.Errors, StringComparison.Ordinal);
        folder.Edit("other/a.txt", "z", "y");
        Assert.Equal(before, folder.Files());
        Assert.False(Directory.Exists(folder.Store));
    }
}
