using System.Text;
using System.Text.RegularExpressions;

namespace Clippings;

internal static partial class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>UTF-8 and UTF-16 with or without a mark, what an HTML page declares, then Windows-1252 with a warning.</summary>
    public static DecodedText Decode(byte[] bytes, bool isPage)
    {
        if (Marked(bytes) is { } marked)
            return NotBlank(marked);
        if (isPage && Declared(bytes) is { } declared)
            return NotBlank(declared.GetString(bytes));
        if (Utf16WithoutMark(bytes) is { } unmarked)
            return NotBlank(unmarked);
        if (LooksBinary(bytes))
            return new(null, "is a binary file, not text: convert it to .txt or .html first.");
        try
        {
            return NotBlank(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            return NotBlank(Windows1252.GetString(bytes)) with
            {
                Warning = $"byte {e.Index + 1} is not UTF-8, so the file was read as Windows-1252: save it as UTF-8 if letters look wrong.",
            };
        }
    }

    private static DecodedText NotBlank(string text) => string.IsNullOrWhiteSpace(text)
        ? new(null, "is empty.")
        : new(text);

    private static string? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
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
    private static string? Utf16WithoutMark(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length & ~1, 4096));
        if (sample.Length < 4)
            return null;
        int evenZeros = 0, oddZeros = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            evenZeros += sample[i] == 0 ? 1 : 0;
            oddZeros += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 7 / 10;
        return oddZeros > most && evenZeros == 0 ? Encoding.Unicode.GetString(bytes)
            : evenZeros > most && oddZeros == 0 ? Encoding.BigEndianUnicode.GetString(bytes)
            : null;
    }

    // A stray NUL or two is ugly text; many control bytes are an image or an archive.
    private static bool LooksBinary(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 8192));
        var control = 0;
        foreach (var b in sample)
            control += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) ? 1 : 0;
        return control * 100 > sample.Length * 2;
    }
}
