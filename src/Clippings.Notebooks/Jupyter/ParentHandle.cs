using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Clippings.Notebooks.Jupyter;

/// <summary>The handle of its own process that a client on Windows hands down, by its number.</summary>
internal static partial class ParentHandle
{
    /// <summary>Calls back when the process has ended; never where the number is no handle of a process.</summary>
    /// <param name="number">As the client wrote it.</param>
    /// <param name="ended">Called once.</param>
    public static Task WatchAsync(nint number, Action ended)
    {
        // Any number may be the handle of something: only what belongs to a process is waited for.
        if (GetProcessId(number) == 0)
            return Task.CompletedTask;
        return Task.Run(() =>
        {
            using var process = new ManualResetEvent(false);
            process.SafeWaitHandle = new SafeWaitHandle(number, ownsHandle: false);
            process.WaitOne();
            ended();
        });
    }

    [LibraryImport("kernel32", EntryPoint = "GetProcessId")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial uint GetProcessId(nint process);
}
