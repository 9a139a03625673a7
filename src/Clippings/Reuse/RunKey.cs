namespace Clippings;

/// <summary>One number for a run of words (FNV-1a, Fowler, Noll and Vo), so that runs can be looked up.</summary>
internal static class RunKey
{
    // Different runs share a number once in 2^64; nothing but a count depends on it.
    public static ulong Of(ReadOnlySpan<int> run)
    {
        var key = 14695981039346656037UL;
        foreach (var word in run)
            key = unchecked((key ^ (uint)word) * 1099511628211UL);
        return key;
    }
}
