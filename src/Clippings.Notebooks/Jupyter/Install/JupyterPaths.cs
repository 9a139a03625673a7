namespace Clippings.Notebooks.Jupyter;

/// <summary>Where Jupyter looks for kernels; the rules of <c>jupyter_core.paths</c>, computed from what it is given.</summary>
/// <param name="System">Whose conventions hold.</param>
/// <param name="Home">The user's home folder.</param>
/// <param name="Variable">An environment variable's value, or null.</param>
public sealed record JupyterPaths(OperatingSystemFamily System, string Home, Func<string, string?> Variable)
{
    private static readonly string[] Environments = ["VIRTUAL_ENV", "CONDA_PREFIX"];

    /// <summary>The paths of this machine and user.</summary>
    public static JupyterPaths Current { get; } = new(
        OperatingSystem.IsWindows() ? OperatingSystemFamily.Windows
            : OperatingSystem.IsMacOS() ? OperatingSystemFamily.MacOS
            : OperatingSystemFamily.Linux,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        Environment.GetEnvironmentVariable);

    /// <summary>The user's own data folder: <c>JUPYTER_DATA_DIR</c>, or the system's place for such things.</summary>
    public string UserData => Set("JUPYTER_DATA_DIR") ?? System switch
    {
        OperatingSystemFamily.Windows => Join(Set("APPDATA") ?? Join(Home, "AppData", "Roaming"), "jupyter"),
        OperatingSystemFamily.MacOS => Join(Home, "Library", "Jupyter"),
        _ => Join(Set("XDG_DATA_HOME") ?? Join(Home, ".local", "share"), "jupyter"),
    };

    /// <summary>Every data folder, the first found wins: <c>JUPYTER_PATH</c>, the user's, the active environment's, the machine's.</summary>
    public IReadOnlyList<string> Data =>
    [
        .. (Set("JUPYTER_PATH") ?? "").Split(IsWindows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries),
        UserData,
        .. Environments.Select(Set).OfType<string>().Select(UnderPrefix),
        .. Machine,
    ];

    /// <summary>The data folder under an installation prefix, as <c>jupyter kernelspec install --prefix</c> has it.</summary>
    public string UnderPrefix(string prefix) => Join(prefix, "share", "jupyter");

    /// <summary>The folder of a kernel in a data folder.</summary>
    public string Kernel(string data, string name) => Join(data, "kernels", name);

    private bool IsWindows => System == OperatingSystemFamily.Windows;

    private string[] Machine => IsWindows
        ? [Join(Set("PROGRAMDATA") ?? @"C:\ProgramData", "jupyter")]
        : ["/usr/local/share/jupyter", "/usr/share/jupyter"];

    private string? Set(string variable) => Variable(variable) is { Length: > 0 } value ? value : null;

    private string Join(params ReadOnlySpan<string?> parts) => string.Join(IsWindows ? '\\' : '/', parts);
}
