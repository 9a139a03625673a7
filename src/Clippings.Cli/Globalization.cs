using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Clippings.Cli;

/// <summary>
/// The cultures of the machine. Cells have them all, and the invariant one as their default, so that a notebook says the same
/// everywhere. The runtime ends a process that finds none, unless it was told to do without before it started.
/// </summary>
internal static partial class Globalization
{
    private const string Invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
    private const string Started = "CLIPPINGS_STARTED_WITHOUT_ICU";

    /// <summary>A word for the user where cultures are missing; null where they are there.</summary>
    public static string? Notice => Environment.GetEnvironmentVariable(Started) is null
        ? null
        : "This machine has no ICU, so there is no culture but the invariant one; install it (Debian: libicu72 or later) to have others.";

    /// <summary>False on a machine without ICU, the library that cultures come from; the runtime must not have been asked for any before.</summary>
    public static bool IsThere =>
        !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable(Invariant) is { Length: > 0 } || LoadIcu() != 0;

    /// <summary>Makes the invariant culture that of every thread.</summary>
    public static void SetInvariant() =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

    /// <summary>Puts this program in the place of itself, with the invariant culture alone; the process stays, and with it its pipes and its parent.</summary>
    /// <returns>An exit code; only where it could not be done.</returns>
    public static int StartAgainWithout(string[] args)
    {
        SetVariable(Invariant, "1", 1);
        SetVariable(Started, "1", 1);
        var program = Environment.ProcessPath!;
        string[] command = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [program, Assembly.GetExecutingAssembly().Location, .. args] : [program, .. args];
        _ = Execute(program, [.. command, null]);
        return CommandLine.BadInput;
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libSystem.Globalization.Native", EntryPoint = "GlobalizationNative_LoadICU")]
    private static partial int LoadIcu();

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execute(string path, string?[] arguments);
}
