using System.Globalization;
using static Clippings.Notebooks.Tests.Cells;

namespace Clippings.Notebooks.Tests;

/// <summary>
/// Kills the program at random moments of its work, most of them while it writes. Ten times; <c>KILLS=100</c> makes it a hundred,
/// <c>KILL_SEED</c> another row of moments.
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

        for (var value = 1; value <= Kills; value++)
        {
            folder.With("notebooks/value.csx", $"var value = {value};\n");
            inTheMiddle += await KillAsync(random) ? 1 : 0;

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

    /// <summary>Starts a run and kills it, after any time or shortly after it began to write.</summary>
    /// <returns>True where it was not over by then.</returns>
    private async Task<bool> KillAsync(Random random)
    {
        using var process = CliProcess.Start(folder.Root, "run");
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

        DateTime Written() => Directory.EnumerateFiles(Path.Combine(folder.Root, "notebooks")).Max(File.GetLastWriteTimeUtc);
    }

    private static string First(string printed) => printed.Split('\n')[0];

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
