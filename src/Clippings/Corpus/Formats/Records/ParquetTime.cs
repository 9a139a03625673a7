namespace Clippings;

/// <summary>
/// Steps of reading a Parquet file. The library never comes to an end with some damaged files, so each step has its time,
/// a second for each megabyte and some more; a thread that still reads is left behind.
/// </summary>
internal static class ParquetTime
{
    // A sound file takes a fraction of a second, but for machines on which much else goes on.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    /// <summary>What a step gives.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="read">The step.</param>
    /// <exception cref="FormatException">It takes longer than with any sound file.</exception>
    public static T InTime<T>(Stream bytes, Func<Task<T>> read)
    {
        // On a thread of its own, since the time runs while a step waits for one of the pool's; and waited for in the way that lets
        // the pool have one more meanwhile.
        var task = Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        return Task.WhenAny(task).Wait(Longest + TimeSpan.FromSeconds(bytes.Length >> 20))
            ? task.GetAwaiter().GetResult()
            : throw new FormatException("is damaged, so that reading it comes to no end: write it anew.");
    }
}
