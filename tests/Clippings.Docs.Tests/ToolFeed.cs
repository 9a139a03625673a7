using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Clippings.Docs.Tests;

/// <summary>A folder of the packages that the README's command makes: those that CI made, else made here from a copy of the sources, so that nothing changes under other tests.</summary>
public sealed class ToolFeed : IAsyncLifetime, IDisposable
{
    private const string Variable = "CLIPPINGS_PACKAGES";

    private static readonly string[] Left = ["bin", "obj", ".clippings", ".ipynb_checkpoints"];

    private readonly TemporaryFolder _home = new();

    /// <summary>The packages.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>Where the tool is installed.</summary>
    public string Tools => Path.Combine(_home.Path, "tools");

    /// <summary>An empty home, cache included.</summary>
    public string Home => Path.Combine(_home.Path, "home");

    /// <summary>The installed command.</summary>
    public string Command => Path.Combine(Tools, OperatingSystem.IsWindows() ? "clippings.exe" : "clippings");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Home);
        Folder = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } made ? made : await PackAsync();
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _home.Dispose();

    /// <summary>Runs a program as a user does who has nothing yet: no settings, no packages.</summary>
    internal Task<CliProcess.Result> RunAsync(string program, string folder, params string[] arguments) => CliProcess.RunAsync(program, folder, arguments, new Dictionary<string, string?>
    {
        ["HOME"] = Home,
        ["USERPROFILE"] = Home,
        ["XDG_DATA_HOME"] = null,
        ["DOTNET_CLI_HOME"] = Home,
        ["NUGET_PACKAGES"] = Path.Combine(Home, "packages"),
        ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")),
    });

    private async Task<string> PackAsync()
    {
        var sources = Path.Combine(_home.Path, "sources");
        foreach (var part in (string[])["src", "tests", "notebooks", "seeds", "global.json", "README.md", "LICENSE"])
            Copy(Path.Combine(KitFolders.Root, part), Path.Combine(sources, part));
        var feed = Path.Combine(_home.Path, "feed");
        using var pack = Process.Start(new ProcessStartInfo("dotnet", ["pack", "src/Clippings.slnx", "-o", feed, "-p:RunAnalyzers=false", "-v", "q", "-nologo"]) { WorkingDirectory = sources })!;
        await pack.WaitForExitAsync();
        Assert.Equal(0, pack.ExitCode);
        return feed;
    }

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(from).Where(entry => !Left.Contains(Path.GetFileName(entry), StringComparer.Ordinal)))
            Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
    }
}
