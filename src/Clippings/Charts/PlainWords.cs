using System.Buffers;
using System.Text;

namespace Clippings;

/// <summary>
/// Words from data as anything may print them. Control characters become spaces. What turns the direction of a line
/// (embeddings, overrides, isolates, marks) and what has no width goes: in a name it can only make a page, a terminal or
/// a chart read as something else. The joiners stay, since scripts and emoji are spelled with them. Half a character
/// becomes U+FFFD. The tables' files keep the words as they are.
/// </summary>
internal static class PlainWords
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => char.IsSurrogate(c) || (Rune.TryCreate(c, out var rune) && (IsBlank(rune) || IsUnseen(rune)))),
    ]);

    /// <summary>The words on one line.</summary>
    public static string Of(string? text) => Of(text, keepsLines: false);

    /// <summary>The words with their line ends and tabs.</summary>
    public static string Lines(string? text) => Of(text, keepsLines: true);

    private static string Of(string? text, bool keepsLines)
    {
        if (!text.AsSpan().ContainsAny(Suspicious))
            return text ?? "";
        var result = new StringBuilder(text!.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (keepsLines && rune.Value is '\n' or '\r' or '\t')
                result.Append((char)rune.Value);
            else if (IsBlank(rune))
                result.Append(' ');
            else if (!IsUnseen(rune))
                result.Append(rune.ToString());
        }

        return result.ToString();
    }

    private static bool IsBlank(Rune rune) => Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFFFE or 0xFFFF;

    private static bool IsUnseen(Rune rune) => rune.Value is 0x061C or 0x180E or 0x200B or 0x200E or 0x200F
        or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F);
}
