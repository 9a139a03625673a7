using System.Security.Cryptography;

namespace Clippings.Notebooks;

/// <summary>
/// The content of files and folders at one time, each read once. Nothing is concluded from a file's length and time: archives,
/// copies and checkouts may keep both and change what is in it.
/// </summary>
public sealed class Fingerprints
{
    private readonly Dictionary<string, Fingerprint> known = new(StringComparer.Ordinal);

    /// <summary>The hash of a file's bytes, or of all that is below a folder; a word where there is none.</summary>
    public string Of(string path) => Read(path).Hash;

    /// <summary>The hash that a file of these bytes has.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash where it has been read; null where not.</summary>
    internal string? Known(string path) => known.TryGetValue(path, out var found) ? found.Hash : null;

    internal Fingerprint Read(string path)
    {
        if (!known.TryGetValue(path, out var found))
            known[path] = found = File.Exists(path) ? OfFile(new FileInfo(path)) : Directory.Exists(path) ? FolderFingerprint.Of(path) : Fingerprint.Absent;
        return found;
    }

    internal static Fingerprint OfFile(FileInfo file)
    {
        try
        {
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            // A pipe or a device has no length, and opening one may never return.
            if (target.Length == 0)
                return new(OfBytes([]), target.LastWriteTimeUtc);
            using var stream = new FileStream(target.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
            return new(Convert.ToHexStringLower(SHA256.HashData(stream)), target.LastWriteTimeUtc);
        }
        catch (FileNotFoundException)
        {
            return Fingerprint.Absent;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Fingerprint.Unreadable;
        }
    }
}
