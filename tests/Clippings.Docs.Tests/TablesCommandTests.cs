using System.Diagnostics;
using System.Runtime.Versioning;

namespace Clippings.Docs.Tests;

/// <summary><c>tables</c> as a process, with rights and space of its own.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class TablesCommandTests : IDisposable
{
    private const string Nobody = "65534";
    private const string Story = "Ferry returns to the harbor\n\nThe ferry came back on Monday. Nobody was hurt.\n";
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("in/good.txt", Story).With("in/shut/bad.txt", Story).With("in/secret.txt", Story);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_and_a_file_that_may_not_be_read_are_warnings_and_cost_nothing_else()
    {
        Directory.CreateDirectory(Out);
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(Out, (UnixFileMode)0b111_111_111);
        File.SetUnixFileMode(Path.Combine(_folder.Path, "in", "shut"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.SetUnixFileMode(Path.Combine(_folder.Path, "in", "secret.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        var result = await RunAsync("setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups", "dotnet");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 articles", result.Output, StringComparison.Ordinal);
        Assert.Contains("skipped shut: is a folder that cannot be read", result.Errors, StringComparison.Ordinal);
        Assert.Contains("skipped secret.txt: cannot be read", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_is_an_error_of_one_line()
    {
        Directory.CreateDirectory(Out);
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(Out, (UnixFileMode)0b111_101_101);

        var result = await RunAsync("setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups", "dotnet");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("cannot be written", Assert.Single(result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !line.StartsWith("skipped", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_room_for_a_table_the_earlier_ones_stand_whole()
    {
        Assert.Equal(0, (await RunAsync("dotnet")).ExitCode);
        var earlier = Contents();
        File.WriteAllText(Path.Combine(_folder.Path, "in", "long.txt"), string.Concat(Enumerable.Repeat(Story, 4000)));

        var result = await RunAsync("prlimit", "--fsize=1000000", "dotnet");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("cannot be written", result.Errors, StringComparison.Ordinal);
        Assert.Equal(earlier, Contents());
    }

    [Fact]
    public async Task A_map_names_the_columns_that_hold_text_and_day()
    {
        _folder.With("clips.csv", "story,day\nThe ferry came back.,2021-03-04\n");

        var result = await CliProcess.RunAsync(_folder.Path, "tables", "clips.csv", "--map", "text=story,published=day", "-o", Out, "--tables", "articles");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("2021-03-04", File.ReadAllText(Path.Combine(Out, "articles.csv")), StringComparison.Ordinal);
    }

    // In a process of its own, which takes the thread that never ends with it.
    [Fact]
    public async Task A_Parquet_file_whose_footer_has_no_end_costs_itself()
    {
        byte[] footer = [0x15, 0x80];
        _folder.With("in/endless.parquet", [.. "PAR1"u8, .. footer, .. BitConverter.GetBytes(footer.Length), .. "PAR1"u8]);

        var result = await CliProcess.RunAsync(_folder.Path, "tables", "in", "-o", Out, "--tables", "articles");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("skipped endless.parquet: is damaged, so that reading it comes to no end: write it anew.", result.Errors, StringComparison.Ordinal);
    }

    private string Out => Path.Combine(_folder.Path, "out");

    private Dictionary<string, string> Contents() => Directory.GetFiles(Out).ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);

    private async Task<CliProcess.Result> RunAsync(string program, params string[] before)
    {
        var start = new ProcessStartInfo(program, [.. before, Path.Combine(AppContext.BaseDirectory, "Clippings.Cli.dll"), "tables", Path.Combine(_folder.Path, "in"), "-o", Out])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The runtime keeps its code in a file in memory, which the limit would refuse.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
