using System.IO.Compression;

namespace Clippings;

/// <summary>Opens a Word file, within bounds: what is packed can grow a thousandfold.</summary>
internal static class WordDocument
{
    /// <summary>What is said of a file that is none.</summary>
    public const string NotWord = "is no Word file that can be read";

    /// <summary>The paragraphs of a file, and the id of the style that titles have.</summary>
    /// <param name="file">The file.</param>
    /// <param name="paragraphs">Takes each paragraph as it is read.</param>
    /// <returns>The ids of the styles for titles, the title's own first.</returns>
    /// <exception cref="FormatException">It is damaged from some place on, encrypted, too large or no Word file.</exception>
    public static IReadOnlyList<string> Read(SourceFile file, Action<WordParagraph> paragraphs)
    {
        using var stream = file.Open();
        RefuseOther(stream);
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            // What the file says of its parts is read before any part is.
            foreach (var entry in archive.Entries)
                UnpackedBytes.Refuse(entry.Length, file.Length);
            var package = new WordPackage(archive, file.Length);
            if (package.Related("", "officeDocument") is not { } main)
                throw new FormatException($"{NotWord} (it has no text): save it anew in Word.");
            using (var text = package.Open(main))
                WordParagraphs.Read(text, paragraphs);
            if (package.Related(main, "styles") is not { } part)
                return [];
            using var styles = package.Open(part);
            return WordStyles.Titles(styles);
        }
#pragma warning disable CA1031 // What a damaged file makes those throw who unpack and read it has no type in common.
        catch (Exception e) when (e is not (FormatException or OperationCanceledException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            throw new FormatException($"cannot be read to its end ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')}): save it anew in Word.", e);
        }
    }

    private static void RefuseOther(Stream stream)
    {
        Span<byte> head = stackalloc byte[4];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (head[..length].SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            throw new FormatException("is encrypted, or an old Word file by another name: save it in Word as .docx without a password.");
        if (length < 4 || head[0] != (byte)'P' || head[1] != (byte)'K')
            throw new FormatException($"{NotWord}: save it in Word as .docx.");
    }
}
