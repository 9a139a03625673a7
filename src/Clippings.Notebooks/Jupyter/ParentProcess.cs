using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Clippings.Notebooks.Jupyter;

/// <summary>The client that started the kernel; a kernel whose client has died would run for ever, seen by nobody.</summary>
internal static class ParentProcess
{
    /// <summary>Names the client's process; set by Jupyter clients that want the kernel to end with them.</summary>
    public const string Variable = "JPY_PARENT_PID";

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>What a person types commands into, or runs scripts by: it may end long before what it started.</summary>
    private static readonly HashSet<string> Shells = new(StringComparer.Ordinal)
    {
        "ash", "bash", "busybox", "csh", "dash", "elvish", "fish", "ksh", "mksh", "nu", "pwsh", "sh", "tcsh", "xonsh", "yash", "zsh",
    };

    /// <summary>
    /// Calls back when the process that started this one has ended: the one that a client named, else the parent that it has
    /// now. Never where it was started by hand, from a shell or a terminal.
    /// </summary>
    /// <param name="named">The value of <see cref="Variable"/>.</param>
    /// <param name="ended">Called once.</param>
    public static Task WatchAsync(string? named, Action ended)
    {
        // Windows has no parent to ask for, and clients there name a handle.
        if (OperatingSystem.IsWindows())
            return nint.TryParse(named, CultureInfo.InvariantCulture, out var handle) ? ParentHandle.WatchAsync(handle, ended) : Task.CompletedTask;
        var parent = GetParent();
        if (int.TryParse(named, CultureInfo.InvariantCulture, out var id) && id != parent)
            return WaitAsync(id, ended);
        var byHand = named is null && (!Console.IsInputRedirected || IsShell(parent));
        return parent > 1 && !byHand ? WaitForAnotherAsync(parent, ended) : Task.CompletedTask;
    }

    /// <summary>Whether a process is a shell; false where there is no such process.</summary>
    public static bool IsShell(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return Shells.Contains(process.ProcessName.TrimStart('-'));
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static async Task WaitAsync(int id, Action ended)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            await process.WaitForExitAsync();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It ended before it could be watched.
        }

        ended();
    }

    // A child is handed to another process as soon as its parent has died, also where nobody has taken note of the death yet.
    private static async Task WaitForAnotherAsync(int parent, Action ended)
    {
        while (GetParent() == parent)
            await Task.Delay(Interval);
        ended();
    }

    [DllImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetParent();
}
