namespace Clippings;

/// <summary>Search by halves in what is sorted.</summary>
internal static class Bisection
{
    /// <summary>The first index that is not before what is looked for; the end where all are.</summary>
    /// <param name="start">The first index that counts.</param>
    /// <param name="end">The index behind the last one.</param>
    /// <param name="isBefore">True for those in front of what is looked for, which come first.</param>
    public static int First(int start, int end, Func<int, bool> isBefore)
    {
        while (start < end)
        {
            var middle = (start + end) / 2;
            if (isBefore(middle))
                start = middle + 1;
            else
                end = middle;
        }

        return start;
    }
}
