namespace Clippings;

/// <summary>The hashes of the tagger. The weights are found by them, so a change here asks for new weights.</summary>
internal static class FeatureHash
{
    /// <summary>The hash of no characters.</summary>
    public const uint Empty = 2166136261;

    /// <summary>A hash with one character more.</summary>
    public static uint With(uint hash, char next) => (hash ^ next) * 16777619;

    /// <summary>A hash with one value more, all bits of both mixed.</summary>
    public static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 15)) * 0xC2B2AE35;
        return hash ^ (hash >> 13);
    }
}
