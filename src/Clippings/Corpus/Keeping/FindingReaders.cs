using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Clippings;

/// <summary>As many connections to a file as threads look up in it at once: of one that all share, each waits for the others most of the time.</summary>
/// <param name="source">The file, as SQLite is told it.</param>
internal sealed class FindingReaders(string source) : IDisposable
{
    private readonly ConcurrentBag<FindingReader> _idle = [];

    /// <summary>The value of a key; null for none, or where the file can't be read.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "It goes back among the idle ones, which are closed together.")]
    public byte[]? Find(byte[] key)
    {
        if (Taken() is not { } reader)
            return null;
        try
        {
            return reader.Find(key);
        }
        finally
        {
            _idle.Add(reader);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var reader))
            reader.Dispose();
    }

    private FindingReader? Taken() => _idle.TryTake(out var idle) ? idle : FindingReader.Open(source);
}
