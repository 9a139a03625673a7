using System.Formats.Tar;
using System.IO.Compression;

namespace Clippings;

/// <summary>
/// Reads archives in place: nothing is written to disk, so no name in one can lead anywhere. An entry is unpacked in
/// memory, and one that unpacks to more than text does is left out.
/// </summary>
internal sealed class Archives(Func<string, bool> wanted, Action<FileNote> skip)
{
    private const string Gzip = ".gz";
    private const int DeepestArchive = 3;

    /// <summary>The endings of archives and of compressed files.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".zip", ".tar", ".tgz", Gzip];

    /// <summary>Whether a file holds others.</summary>
    public static bool IsArchive(string file) => IsZip(file) || IsTar(file);

    /// <summary>A file's name without the ending of its compression.</summary>
    public static string WithoutGzip(string file) => IsGzip(file) ? file[..^Gzip.Length] : file;

    /// <summary>The file itself, or the wanted files of an archive; what can't be read is told and costs itself.</summary>
    /// <param name="file">A file.</param>
    /// <param name="prefix">What stands before the names of an archive's files: its own name and a slash, or nothing where it is the whole corpus.</param>
    public IEnumerable<SourceFile> Expand(SourceFile file, string prefix) => Expand(file, prefix, 1);

    private IEnumerable<SourceFile> Expand(SourceFile file, string prefix, int depth)
    {
        if (!IsArchive(file.Name) && (!IsGzip(file.Name) || file is PackedFile { IsUnpacked: true }))
            return [file];
        if (depth <= DeepestArchive)
            return Guarded(file.Name, Unpacked(file, prefix)).SelectMany(entry => Expand(entry, entry.Name + "/", depth + 1));
        skip(new(file.Name, "is an archive in an archive in an archive: unpack it first."));
        return [];
    }

    private IEnumerable<SourceFile> Unpacked(SourceFile file, string prefix) =>
        IsZip(file.Name) ? Zip(file, prefix) : IsTar(file.Name) ? Tar(file, prefix) : Compressed(file);

    private IEnumerable<SourceFile> Zip(SourceFile file, string prefix)
    {
        using var archive = new ZipArchive(file.Open(), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal).Watched())
        {
            if (Unpacked(prefix, entry.FullName, entry.Open, entry.CompressedLength) is { } unpacked)
                yield return unpacked;
        }
    }

    private IEnumerable<SourceFile> Tar(SourceFile file, string prefix)
    {
        using var bytes = IsTarAlone(file.Name) ? file.Open() : new GZipStream(file.Open(), CompressionMode.Decompress);
        using var archive = new TarReader(bytes);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data && Unpacked(prefix, entry.Name, () => data, entry.Length) is { } unpacked)
                yield return unpacked;
        }
    }

    private static IEnumerable<SourceFile> Compressed(SourceFile file)
    {
        using var packed = file.Open();
        using var bytes = new GZipStream(packed, CompressionMode.Decompress);
        yield return new PackedFile(file.Name, UnpackedBytes.Of(bytes, file.Length)) { IsUnpacked = true };
    }

    private PackedFile? Unpacked(string prefix, string entry, Func<Stream> open, long packed)
    {
        var inside = entry.Replace('\\', '/');
        var name = prefix + inside;
        if (!IsFile(inside) || !wanted(name))
            return null;
        if (inside.StartsWith('/') || inside.Split('/').Contains(".."))
            return Skipped(name, "is named as a place outside of its archive: rename it.");
        try
        {
            using var bytes = open();
            return new(name, UnpackedBytes.Of(bytes, packed));
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or NotSupportedException or IOException)
        {
            return Skipped(name, e is FormatException ? e.Message : $"cannot be unpacked ({e.Message.TrimEnd('.')}): make the archive anew.");
        }
    }

    private IEnumerable<SourceFile> Guarded(string archive, IEnumerable<SourceFile> files)
    {
        using var each = files.GetEnumerator();
        while (true)
        {
            try
            {
                if (!each.MoveNext())
                    yield break;
            }
            catch (Exception e) when (e is FormatException or InvalidDataException or EndOfStreamException or IOException or UnauthorizedAccessException)
            {
                skip(new(archive, e is FormatException ? e.Message : $"cannot be unpacked to its end ({e.Message.TrimEnd('.')}): make the archive anew."));
                yield break;
            }

            yield return each.Current;
        }
    }

    // A Mac adds a shadow of each file to an archive.
    private static bool IsFile(string entry) =>
        !entry.EndsWith('/') && !entry.StartsWith("__MACOSX/", StringComparison.Ordinal) && !Path.GetFileName(entry).StartsWith("._", StringComparison.Ordinal);

    private PackedFile? Skipped(string name, string why)
    {
        skip(new(name, why));
        return null;
    }

    private static bool IsZip(string file) => file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsTar(string file) => IsTarAlone(WithoutGzip(file)) || file.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase);

    private static bool IsTarAlone(string file) => file.EndsWith(".tar", StringComparison.OrdinalIgnoreCase);

    private static bool IsGzip(string file) => file.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase);
}
