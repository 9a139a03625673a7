using System.Runtime;

namespace Clippings.Notebooks;

/// <summary>
/// Bounds what cells can allocate, so that one that never stops gets an exception of its own rather than ending the process, or
/// another's, by the system's hand.
/// </summary>
internal static class HeapLimit
{
    private const string Setting = "GCHeapHardLimit";

    // What is given on top when the limit is met, so that the session can tell, and a next cell can let go of what fills it.
    private const int Steps = 8;

    private static readonly Lock Gate = new();
    private static ulong limit;
    private static ulong reserve;
    private static int steps;

    /// <summary>Sets a limit of three quarters of the machine's memory, or of what the process may use, where the user has set none.</summary>
    public static void Set()
    {
        if (IsSet("DOTNET_GCHeapHardLimit") || IsSet("DOTNET_GCHeapHardLimitPercent"))
            return;
        var memory = (ulong)GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        (limit, reserve) = (memory / 4 * 3, memory / 64);
        if (Apply(limit))
            AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => Widen(thrown.Exception);
    }

    /// <summary>Takes back what was given on top, once there is room again.</summary>
    public static void Restore()
    {
        lock (Gate)
        {
            if (steps > 0 && (ulong)GC.GetTotalMemory(forceFullCollection: true) < limit - reserve && Apply(limit))
                steps = 0;
        }
    }

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };

    private static void Widen(Exception exception)
    {
        if (exception is not OutOfMemoryException)
            return;
        lock (Gate)
        {
            if (steps < Steps)
                Apply(limit + (reserve * (ulong)++steps));
        }
    }

    private static bool Apply(ulong bytes)
    {
        AppContext.SetData(Setting, bytes);
        try
        {
            GC.RefreshMemoryLimit();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false; // More is in use, or the runtime was started with settings that rule it out.
        }
    }
}
