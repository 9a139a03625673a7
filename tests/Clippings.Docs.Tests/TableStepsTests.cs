using System.Globalization;

namespace Clippings.Docs.Tests;

/// <summary><c>tables</c> in steps, and again, as processes that may be killed.</summary>
public sealed class TableStepsTests : IDisposable
{
    // From a hundred on findings are kept.
    private const int Articles = 120;

    private readonly TemporaryFolder _folder = new();

    public TableStepsTests()
    {
        for (var i = 0; i < Articles; i++)
        {
            _folder.With(string.Create(CultureInfo.InvariantCulture, $"in/a{i:000}.txt"), string.Create(CultureInfo.InvariantCulture, $"""
                Harbor news, part {i}

                May {1 + (i % 28)}, 2024

                Ann Lee, the mayor of Dunmore, opened the bridge on May {1 + (i % 28)}, 2024. "We waited {i + 2} years for it," Lee said.

                """));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Three_steps_write_what_one_run_writes_and_may_be_killed_and_repeated()
    {
        Assert.Equal("120 articles prepared\n", (await TablesAsync("out", "--prepare")).Output);
        Assert.Equal("120 articles prepared already\n", (await TablesAsync("out", "--prepare")).Output);
        using (var killed = CliProcess.Start(_folder.Path, "tables", "in", "-o", "out", "--shard", "0/2"))
        {
            await Task.Delay(400);
            killed.Kill(entireProcessTree: true);
            await killed.WaitForExitAsync();
        }

        Assert.Contains("part 0 of 2: ", (await TablesAsync("out", "--shard", "0/2")).Output, StringComparison.Ordinal);
        Assert.Equal("part 0 of 2: read already\n", (await TablesAsync("out", "--shard", "0/2")).Output);
        Assert.Equal("part 1 of 2: 60 articles read\n", (await TablesAsync("out", "--shard", "1/2")).Output);
        Assert.Equal(0, (await TablesAsync("out", "--merge")).ExitCode);
        Assert.Equal(0, (await TablesAsync("whole")).ExitCode);

        Assert.Equal(Tables("whole"), Tables("out"));
    }

    [Fact]
    public async Task A_folder_that_grows_gives_the_tables_of_the_whole()
    {
        Assert.Equal(0, (await TablesAsync("out")).ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "out", ".clippings", "findings.store")));
        _folder.With("in/b.txt", "A new name\n\nMay 30, 2024\n\nAnn Beatrice Lee, the mayor, thanked all.\n");
        Assert.Equal(0, (await TablesAsync("out")).ExitCode);
        Assert.Equal(0, (await TablesAsync("whole")).ExitCode);

        Assert.Contains("Ann Beatrice Lee", Tables("out")["quotes.csv"], StringComparison.Ordinal);
        Assert.Equal(Tables("whole"), Tables("out"));
    }

    [Fact]
    public async Task Notebooks_of_a_folder_that_grows_are_those_of_the_whole_and_a_check_keeps_nothing()
    {
        var notebook = Path.Combine(KitFolders.Root, "notebooks", "03-speakers.ipynb");
        Assert.Equal(0, (await CliProcess.RunAsync(_folder.Path, "run", notebook, "--corpus", "in", "--out", "grown")).ExitCode);
        var store = Path.Combine(_folder.Path, "grown", "notebooks", ".clippings", "findings.store");
        Assert.True(File.Exists(store));
        _folder.With("in/b.txt", "A new name\n\nMay 30, 2024\n\nAnn Beatrice Lee, the mayor, thanked all.\n");
        Assert.Equal(0, (await CliProcess.RunAsync(_folder.Path, "run", notebook, "--corpus", "in", "--out", "grown")).ExitCode);
        Assert.Equal(0, (await CliProcess.RunAsync(_folder.Path, "run", notebook, "--corpus", "in", "--out", "whole")).ExitCode);
        string[] written = [.. new[] { "grown", "whole" }.Select(folder => File.ReadAllText(Path.Combine(_folder.Path, folder, "notebooks", "03-speakers.ipynb")))];

        Assert.Contains("Ann Beatrice Lee", written[0], StringComparison.Ordinal);
        Assert.Equal(written[1], written[0]);

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(store)!, "findings.store*"))
            File.Delete(file);
        var check = await CliProcess.RunAsync(_folder.Path, "run", notebook, "--corpus", "in", "--out", "grown", "--check");
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        Assert.False(File.Exists(store));
    }

    [Theory]
    [InlineData("'2/2' names no part", "--shard", "2/2")]
    [InlineData("'x' names no part", "--shard", "x")]
    [InlineData("give one of them at a time", "--prepare", "--merge")]
    [InlineData("--prepare", "--shard", "0/2")]
    [InlineData("--prepare", "--merge")]
    public async Task What_cannot_be_says_what_to_do(string told, params string[] arguments)
    {
        var result = await TablesAsync("out", arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(told, result.Errors, StringComparison.Ordinal);
        Assert.Single(result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private Task<CliProcess.Result> TablesAsync(string output, params string[] more) => CliProcess.RunAsync(_folder.Path, ["tables", "in", "-o", output, .. more]);

    private Dictionary<string, string> Tables(string output) =>
        Directory.GetFiles(Path.Combine(_folder.Path, output)).ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
}
