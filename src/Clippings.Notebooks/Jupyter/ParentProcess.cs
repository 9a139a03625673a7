using System.ComponentModel;
using System.Diagnostics;

namespace Clippings.Notebooks.Jupyter;

/// <summary>The client that started the kernel; a kernel whose client has died would run for ever, seen by nobody.</summary>
internal static class ParentProcess
{
    /// <summary>Names the client's process; set by Jupyter clients that want the kernel to end with them.</summary>
    public const string Variable = "JPY_PARENT_PID";

    /// <summary>Calls back when a process has ended.</summary>
    /// <param name="id">The process id as printed; anything else is nobody to wait for.</param>
    /// <param name="ended">Called once.</param>
    public static async Task WatchAsync(string? id, Action ended)
    {
        if (!int.TryParse(id, out var number))
            return;
        try
        {
            using var process = Process.GetProcessById(number);
            await process.WaitForExitAsync();
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It ended before it could be watched.
        }

        ended();
    }
}
