using System.Runtime.Versioning;

namespace Clippings.Notebooks.Tests;

/// <summary>Folders that may be read and not written while this lives. Root may write everywhere, so the program runs without that right there.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class ForbiddenFolders : IDisposable
{
    private const UnixFileMode Reading = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly string _root;
    private readonly List<string> _folders;

    public ForbiddenFolders(string root)
    {
        _root = root;
        _folders = [root, .. Directory.EnumerateDirectories(root, "*", SearchOption.AllDirectories)];
        foreach (var folder in _folders)
            File.SetUnixFileMode(folder, Reading);
    }

    public async Task<CliProcess.Result> RunAsync(params string[] arguments)
    {
        if (!Environment.IsPrivilegedProcess)
            return await CliProcess.RunAsync(_root, arguments);
        return await CliProcess.RunAsync("setpriv", _root, ["--bounding-set=-dac_override,-dac_read_search", "dotnet", CliProcess.Program, .. arguments], new Dictionary<string, string?>());
    }

    public void Dispose()
    {
        foreach (var folder in _folders)
            File.SetUnixFileMode(folder, Reading | UnixFileMode.UserWrite);
    }
}
