namespace Clippings;

internal static class Rate
{
    /// <summary>Occurrences per thousand; 0 of nothing is 0.</summary>
    public static double PerThousand(int count, int total) => total == 0 ? 0 : 1000d * count / total;
}
