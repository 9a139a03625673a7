namespace Clippings;

/// <summary>
/// Steps of reading a Parquet file. The library never comes to an end with some damaged files, so each step has its time,
/// a second for each megabyte and some more; a thread that still reads is left behind.
/// </summary>
internal static class ParquetTime
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>What a step gives.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="read">The step.</param>
    /// <exception cref="FormatException">It takes longer than with any sound file.</exception>
    public static T InTime<T>(Stream bytes, Func<Task<T>> read)
    {
        var task = Task.Run(read);
        return Task.WaitAny([task], Longest + TimeSpan.FromSeconds(bytes.Length >> 20)) == 0
            ? task.GetAwaiter().GetResult()
            : throw new FormatException("is damaged, so that reading it comes to no end: write it anew.");
    }
}
