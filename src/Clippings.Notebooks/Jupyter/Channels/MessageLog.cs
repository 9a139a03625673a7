namespace Clippings.Notebooks.Jupyter;

/// <summary>
/// Tells whoever started the kernel of messages that were dropped, a line each. Lines are cut, and there are only so many:
/// where nobody reads them, a pipe that is full would hold up the thread that writes.
/// </summary>
/// <param name="write">Takes a line.</param>
internal sealed class MessageLog(Action<string> write)
{
    /// <summary>In UTF-16 units; half of what a pipe holds.</summary>
    private const int MostInAll = 30_000;

    private const int LongestLine = 2_000;

    private readonly Lock gate = new();
    private int written;

    /// <summary>Adds a line; may be called from any thread.</summary>
    public void Add(string line)
    {
        lock (gate)
        {
            if (written > MostInAll)
                return;
            var cut = line.Length <= LongestLine ? line : line[..LongestLine] + "…";
            written += cut.Length;
            write(written > MostInAll ? cut + " (what else is dropped is not told)" : cut);
        }
    }
}
