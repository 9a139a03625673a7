using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Clippings;

internal static partial class TextDecoder
{
    private const string Binary = "is a binary file, not text: convert it to .txt or .html first.";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>UTF-8 and UTF-16 with or without a mark, what an HTML page declares, then Windows-1252 with a warning.</summary>
    public static DecodedText Decode(byte[] bytes, bool isPage)
    {
        if (Mark(bytes) is { } marked)
            return NotBlank(marked.Encoding.GetString(bytes.AsSpan(marked.Length)));
        if (isPage && Declared(bytes) is { } declared)
            return NotBlank(declared.GetString(bytes));
        if (Utf16WithoutMark(bytes) is { } unmarked)
            return NotBlank(unmarked.GetString(bytes));
        if (LooksBinary(bytes))
            return new(null, Binary);
        try
        {
            return NotBlank(StrictUtf8.Encoding.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            return NotBlank(Windows1252.GetString(bytes)) with
            {
                Warning = NotUtf8(e.Index),
            };
        }
    }

    /// <summary>
    /// The same for a file that is not held in memory: its encoding, and where behind a mark its text begins. It is read
    /// once to see whether it is UTF-8, and hashed meanwhile.
    /// </summary>
    /// <exception cref="FormatException">It is no text.</exception>
    public static (Encoding Encoding, int Start) Find(SourceFile file, Action<string> warn)
    {
        using var stream = file.Open();
        var chunk = new byte[1 << 16];
        var read = stream.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false);
        if (Mark(chunk.AsSpan(0, read)) is { } marked)
            return marked;
        if (Utf16WithoutMark(chunk.AsSpan(0, read)) is { } unmarked)
            return (unmarked, 0);
        if (LooksBinary(chunk.AsSpan(0, read)))
            throw new FormatException(Binary);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(chunk.AsSpan(0, read));
        var (before, held) = (0L, read);
        while (read > 0)
        {
            var whole = held - Begun(chunk.AsSpan(0, held));
            if (!Utf8.IsValid(chunk.AsSpan(0, whole)))
            {
                warn(NotUtf8(before + FirstInvalid(chunk.AsSpan(0, whole))));
                return (Windows1252, 0);
            }

            before += whole;
            chunk.AsSpan(whole, held - whole).CopyTo(chunk);
            held -= whole;
            read = stream.Read(chunk.AsSpan(held));
            hash.AppendData(chunk.AsSpan(held, read));
            held += read;
        }

        file.Hashed(hash.GetHashAndReset());
        // A file that breaks off within a letter is UTF-8 all the same.
        return (Encoding.UTF8, 0);
    }

    // How many bytes at the end begin a letter that goes on behind them.
    private static int Begun(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var length = bytes[^back] switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, >= 0x80 => 0, _ => 1 };
            if (length > 0)
                return length > back ? back : 0;
        }

        return 0;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.Encoding.GetCharCount(bytes);
        }
        catch (DecoderFallbackException e)
        {
            return e.Index;
        }
    }

    private static string NotUtf8(long index) => $"byte {index + 1} is not UTF-8, so the file was read as Windows-1252: save it as UTF-8 if letters look wrong.";

    private static DecodedText NotBlank(string text) => string.IsNullOrWhiteSpace(text)
        ? new(null, "is empty.")
        : new(text);

    /// <summary>The encoding that a byte-order mark tells, and the mark's length; null for none.</summary>
    private static (Encoding Encoding, int Length)? Mark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    private static Encoding? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048));
        var name = Charset().Match(head).Groups["name"].Value;
        if (name.Length == 0 || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? Windows1252 : null);
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?(?<name>[\w-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();

    // Latin text in UTF-16 has a zero in nearly every other byte and none in the rest.
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        if (sample.Length < 4)
            return null;
        int evenZeros = 0, oddZeros = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            evenZeros += sample[i] == 0 ? 1 : 0;
            oddZeros += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 7 / 10;
        return oddZeros > most && evenZeros == 0 ? Encoding.Unicode
            : evenZeros > most && oddZeros == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    // A stray NUL or two is ugly text; many control bytes are an image or an archive.
    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 8192)];
        var control = 0;
        foreach (var b in sample)
            control += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) ? 1 : 0;
        return control * 100 > sample.Length * 2;
    }
}
