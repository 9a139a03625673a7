namespace Clippings.Notebooks;

/// <summary>Where the code of cells looks whether it should end: each loop of a cell does, see <see cref="LoopChecks"/>.</summary>
public static class CellEnd
{
    /// <summary>Not 0 while a cell is asked to end, be it this one or another. A field: reading it is all that a loop pays.</summary>
#pragma warning disable CA2211, CA1051
    public static volatile int Asking;
#pragma warning restore CA2211, CA1051

    /// <summary>Ends the calling code where it is that of the cell that is asked.</summary>
    /// <exception cref="OperationCanceledException">It is.</exception>
    public static void Here() => SessionOutput.Stopping.ThrowIfCancellationRequested();

    /// <summary>Makes code look.</summary>
#pragma warning disable CS0420 // Interlocked is as strong as volatile.
    internal static void Ask() => Interlocked.Increment(ref Asking);

    /// <summary>Takes <see cref="Ask"/> back.</summary>
    internal static void Cease() => Interlocked.Decrement(ref Asking);
#pragma warning restore CS0420
}
