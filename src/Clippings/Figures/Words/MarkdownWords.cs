using System.Globalization;
using System.Text;

namespace Clippings;

/// <summary>Words from data where they enter Markdown.</summary>
internal static class MarkdownWords
{
    /// <summary>What begins a mark anywhere, of CommonMark or of what notebooks add to it.</summary>
    private const string Marks = "\\`*_[]{}<>&|~$@";

    /// <summary>What our own Markdown holds beside words.</summary>
    private static readonly string[] Ours = ["**", "<bdi>", "</bdi>", "<span>", "</span>"];

    /// <summary>What begins a block at the start of a line.</summary>
    private const string Openings = "#+-=:.)";

    /// <summary>The words on one line, so that every viewer prints them as they are.</summary>
    /// <param name="text">The words.</param>
    /// <param name="opensLine">Whether nothing stands before them on their line.</param>
    public static string Escape(string text, bool opensLine)
    {
        var words = string.Join(' ', PlainWords.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var result = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (Marks.Contains(words[i], StringComparison.Ordinal) || IsAddress(words, i) || (opensLine && Opens(words, i)))
                result.Append(Reference(words[i]));
            else
                result.Append(words[i]);
        }

        return words.EnumerateRunes().Any(IsRightToLeft) ? $"<bdi>{result}</bdi>" : result.ToString();
    }

    /// <summary>Markdown of ours as plain text.</summary>
    public static string PlainOf(string markdown) => System.Net.WebUtility.HtmlDecode(
        Ours.Aggregate(markdown, (text, mark) => text.Replace(mark, "", StringComparison.Ordinal)));

    // A reference is never a mark, whatever reads it. Notebooks look for mathematics in the page itself, after Markdown,
    // and there never across the edge of an element.
    private static string Reference(char c)
    {
        var reference = string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};");
        return c is '$' or '\\' ? $"<span>{reference}</span>" : reference;
    }

    // A bare address would become a link.
    private static bool IsAddress(string words, int i) => words.AsSpan(i).StartsWith("://") || (words[i] == '.' && i >= 3 && words.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));

    private static bool Opens(string words, int i) =>
        Openings.Contains(words[i], StringComparison.Ordinal) && words.AsSpan(0, i).TrimStart("0123456789").IsEmpty && (words[i] is not ('.' or ')') || i + 1 == words.Length || words[i + 1] == ' ');

    // Between its neighbours a name that runs right to left would turn the digits and marks beside it.
    private static bool IsRightToLeft(Rune rune) => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
