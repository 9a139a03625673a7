namespace Clippings;

/// <summary>
/// Keeps the heap near what is held while a large corpus is read. Left to itself it doubles before all of it is looked through, as
/// most of what a reading finds lives just long enough to be taken for lasting.
/// </summary>
internal sealed class HeapGrowth
{
    private const double Most = 1.3;

    // So often a look costs nothing, and a collection little of the reading between two.
    private const int Characters = 4 << 20;

    private long _held;
    private int _read;

    /// <summary>Looks at the heap after every few megabytes that were read.</summary>
    /// <param name="characters">How much was read since the last call.</param>
    public void Add(int characters)
    {
        _read += characters;
        if (_read >= Characters)
            Look();
    }

    /// <summary>Looks at the heap, and collects what lies in it where that is much.</summary>
    public void Look()
    {
        _read = 0;
        if (GC.GetTotalMemory(false) <= Most * _held)
            return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        _held = GC.GetTotalMemory(false);
    }
}
