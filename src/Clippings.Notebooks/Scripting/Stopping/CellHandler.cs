namespace Clippings.Notebooks;

/// <summary>Where the code of cells tidies up: catch and finally blocks, and what disposes. It is left to finish, and what it prints is shown.</summary>
public static class CellHandler
{
    private static readonly AsyncLocal<int> Awaiting = new();

    [ThreadStatic]
    private static int depth;

    /// <summary>True on a thread that runs one.</summary>
    internal static bool IsRunning => depth > 0 || CellThread.Current is { Handling: > 0 } || Awaiting.Value > 0;

    /// <summary>Begins one that awaits nothing.</summary>
    public static void Enter()
    {
        if (CellThread.Current is { } thread)
            thread.Handling++;
        else
            depth++;
    }

    /// <summary>Ends it.</summary>
    public static void Leave()
    {
        if (CellThread.Current is { } thread)
            thread.Handling--;
        else
            depth--;
    }

    /// <summary>Begins one that awaits, and so may end on another thread.</summary>
    public static void EnterAwaiting() => Awaiting.Value++;

    /// <summary>Ends it.</summary>
    public static void LeaveAwaiting() => Awaiting.Value--;
}
