using System.Globalization;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>
/// Kills the program at random moments of its work, most of them while it writes. Ten times, half of them while it renders;
/// <c>KILLS=100</c> makes it a hundred, <c>KILL_SEED</c> another row of moments.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly int Kills = Number("KILLS", 10);

    private readonly NotebookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task No_notebook_page_or_store_is_broken_and_the_next_run_repairs_what_is_missing()
    {
        var random = new Random(Number("KILL_SEED", 1));
        folder.With("notebooks/value.csx", "var value = 0;\n")
            .With("a", Prose("# A"), Code("#load \"value.csx\""), Code("System.Console.Write($\"a{value}\\n\" + new string('x', 300000))"))
            .With("b", Prose("# B"), Code("#load \"value.csx\""), Code("System.Console.Write($\"b{value}\\n\" + new string('y', 300000))"));
        await folder.RunAsync();
        var inTheMiddle = 0;

        for (var value = 1; value <= (Kills + 1) / 2; value++)
        {
            folder.With("notebooks/value.csx", $"var value = {value};\n");
            inTheMiddle += await KillAsync(random, "run", "notebooks") ? 1 : 0;

            foreach (var name in (string[])["a", "b"])
            {
                Assert.Contains(First(folder.Printed(name)), new[] { $"{name}{value - 1}", $"{name}{value}" });
                Assert.EndsWith("</html>\n", File.ReadAllText(Path.Combine(folder.Root, "rendered", name + ".html")), StringComparison.Ordinal);
                // What is kept of a run is of a run that was written.
                if (FreezeStore.Read(folder.PathOf(name)) is { } run && run.File == new Fingerprints().Of(folder.PathOf(name)))
                    Assert.NotNull(FreezeStore.ReadExecuted(folder.PathOf(name), run));
            }

            await folder.RunAsync();
            foreach (var name in (string[])["a", "b"])
            {
                Assert.Equal($"{name}{value}", First(folder.Printed(name)));
                Assert.Contains($"{name}{value}\n", File.ReadAllText(Path.Combine(folder.Root, "rendered", name + ".html")), StringComparison.Ordinal);
            }

            Assert.Empty(Directory.EnumerateFiles(folder.Root, "*.clippings-partial", SearchOption.AllDirectories));
            Assert.Equal("a: unchanged; b: unchanged", await folder.RunAsync());
        }

        Assert.True(inTheMiddle > 0, "Every run was over before it was killed.");
    }

    [Fact]
    public async Task A_killed_render_leaves_no_broken_page_and_the_next_one_repairs_what_is_missing()
    {
        var random = new Random(Number("KILL_SEED", 1));
        var rendered = Path.Combine(folder.Root, "rendered");
        var inTheMiddle = 0;

        for (var value = 1; value <= Kills / 2; value++)
        {
            foreach (var name in (string[])["a", "b"])
                folder.With(name, Prose($"# {name}{value}"), Prose(string.Join('\n', Enumerable.Repeat("words of some length", 20000))));
            if (random.Next(2) == 0 && Directory.Exists(rendered))
                Directory.Delete(rendered, recursive: true);
            inTheMiddle += await KillAsync(random, "render", "rendered") ? 1 : 0;
            Assert.All(Pages(), page => Assert.EndsWith("</html>\n", page.Value, StringComparison.Ordinal));

            await RenderAsync();
            var repaired = Pages();
            Assert.Equal(["a.html", "b.html", "index.html"], repaired.Keys.Order(StringComparer.Ordinal));
            Assert.All((string[])["a", "b"], name => Assert.Contains($"<h1 id=\"{name}{value}\">", repaired[name + ".html"], StringComparison.Ordinal));
            Assert.Empty(Directory.EnumerateFiles(folder.Root, "*.clippings-partial", SearchOption.AllDirectories));
            var all = folder.Files();
            Directory.Delete(rendered, recursive: true);
            await RenderAsync();
            Assert.Equal(folder.Files(), all);
        }

        Assert.True(inTheMiddle > 0, "Every render was over before it was killed.");

        Dictionary<string, string> Pages() => Directory.Exists(rendered)
            ? Directory.EnumerateFiles(rendered, "*.html").ToDictionary(page => Path.GetFileName(page), File.ReadAllText)
            : [];

        async Task RenderAsync()
        {
            var result = await CliProcess.RunAsync(folder.Root, "render");
            Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        }
    }

    /// <summary>Starts a command and kills it, after any time or shortly after it began to write.</summary>
    /// <param name="random">Chooses the moment.</param>
    /// <param name="command">Of the program.</param>
    /// <param name="writes">The folder that it writes first.</param>
    /// <returns>True where it was not over by then.</returns>
    private async Task<bool> KillAsync(Random random, string command, string writes)
    {
        var into = Path.Combine(folder.Root, writes);
        using var process = CliProcess.Start(folder.Root, command);
        if (random.Next(3) == 0)
        {
            await Task.Delay(random.Next(0, 3000));
        }
        else
        {
            var before = Written();
            while (!process.HasExited && Written() == before)
                await Task.Delay(1);
            // Rendering the first page loads the compiler, so pages come about a second after notebooks.
            await Task.Delay(random.Next(2) == 0 ? random.Next(0, 20) : random.Next(0, 1500));
        }

        var killed = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return killed;

        DateTime Written() => Directory.Exists(into)
            ? Directory.EnumerateFiles(into).Select(File.GetLastWriteTimeUtc).Append(Directory.GetLastWriteTimeUtc(into)).Max()
            : DateTime.MinValue;
    }

    private static string First(string printed) => printed.Split('\n')[0];

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
