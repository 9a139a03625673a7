using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace Clippings;

/// <summary>Opens a Word file, within bounds: what is packed can grow a thousandfold.</summary>
internal static class WordDocument
{
    private const string NotWord = "is no Word file that can be read";

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
            RefuseBombs(stream);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart is not { } main)
                throw new FormatException($"{NotWord} (it has no text): save it anew in Word.");
            using (var text = Unpacked(main, file))
                WordParagraphs.Read(text, paragraphs);
            if (main.StyleDefinitionsPart is not { } part)
                return [];
            using var styles = Unpacked(part, file);
            return WordStyles.Titles(styles);
        }
#pragma warning disable CA1031 // What a damaged package makes the library throw has no type in common.
        catch (Exception e) when (e is FileFormatException or not (FormatException or OperationCanceledException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            throw new FormatException($"cannot be read to its end ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')}): save it anew in Word.", e);
        }
    }

    private static Stream Unpacked(OpenXmlPart part, SourceFile file)
    {
        using var packed = part.GetStream(FileMode.Open, FileAccess.Read);
        return UnpackedBytes.Of(packed, file.Length).Open();
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

    // What the package says of its parts is read whole before any part is.
    private static void RefuseBombs(Stream stream)
    {
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            foreach (var entry in archive.Entries)
                UnpackedBytes.Refuse(entry.Length, stream.Length);
        }

        stream.Position = 0;
    }
}
