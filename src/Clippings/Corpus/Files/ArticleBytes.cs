namespace Clippings;

/// <summary>Reads a file that someone may be writing to, or that is none.</summary>
internal static class ArticleBytes
{
    /// <summary>No article is longer; a file of another kind could take all memory.</summary>
    public const long Largest = 64L << 20;

    /// <summary>Why a file without bytes is no article.</summary>
    public const string Empty = "is empty, or a pipe or a device, which hold no article.";

    private const int Tries = 3;

    /// <summary>Why a file is too large to be one article.</summary>
    public static string TooLarge(long length) => $"has {length >> 20} MB, more than any article: split it.";

    /// <summary>The file's bytes as they stood at one time.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">Why it can't be an article; null where it can.</param>
    /// <param name="warning">A doubt about the bytes; null for none.</param>
    public static byte[] Read(string path, out string? problem, out string? warning)
    {
        (problem, warning) = (null, null);
        for (var attempt = 1; ; attempt++)
        {
            var before = Stamp(path);
            // A pipe or a device has no length, and opening one may never return.
            problem = before.Length == 0 ? Empty : before.Length > Largest ? TooLarge(before.Length) : null;
            if (problem is not null)
                return [];
            var bytes = Read(path, (int)before.Length);
            if (Stamp(path) == before && bytes.Length == before.Length)
                return bytes;
            if (attempt == Tries)
            {
                warning = "changed while it was read, so its end may be missing: load again when nothing writes to it.";
                return bytes;
            }
        }
    }

    // As many bytes as there were, so that a file which grows for ever is read once.
    private static byte[] Read(string path, int length)
    {
        using var file = File.OpenHandle(path);
        var bytes = new byte[length];
        var read = 0;
        while (read < length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var more)
            read += more;
        return read == length ? bytes : bytes[..read];
    }

    /// <summary>How long a file is and when it was written, links followed. A pipe or a device has no length.</summary>
    public static (long Length, DateTime Written) Stamp(string path)
    {
        var file = new FileInfo(path);
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return (target.Length, target.LastWriteTimeUtc);
    }
}
