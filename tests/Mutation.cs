using System.Text;

namespace Clippings.Tests;

/// <summary>Small damage to a text, by a seed: what editors, exports, copying and malice do to it.</summary>
internal static class Mutation
{
    // Pieces that rules look for, at places where they don't expect them.
    private static readonly string[] _pieces =
    [
        "“", "”", "\"", "'", "’", "‘", "«", "»", "(", ")", "[", "]", "—", "–", "-", ",", ".", ":", ";", "?", "!", "…", "\n", "\n\n", "\r\n", "\r", "\t", " ", "  ",
        "\u00a0", "\u200b", "\ufeff", "\u202e", "\u2028", "\u0085", "\0", "\u0301", "\ud800", "\udc00", "😀", "é", "ß", "İ", "ﬁ", "א", "ا", "中",
        "said", "says", "he said", "she said,", ", the mayor said,", "according to", "told reporters", "said.", "By ", "BY ", "Mr.", "Dr. ", "U.S.", "Jan.", "No.", "St.",
        "A", "AAAA", "I", "a", "0", "1", "2020", "9999", "99999999999", "1,000", "$5", "5%", "5 p.m.", "24:00", "2022-02-30", "31 February", "Feb. 29", "on Sunday", "yesterday",
        "last year", "in the coming days", "the 1990s", "Q3", "BC", "the day after tomorrow", "every Monday", "99 years ago", "20000 years ago", "of 2020", "Correction:", "Read more", "Related:",
        "(Reuters)", "LONDON (AP) —", "PARIS, Jan. 5 —", "http://a.b/c?d=e", "www.", "@x", "#x", "*", "•", "---", "===", "_", "{", "}", "<", ">", "&", "&amp;", "\\", "/", "|", "~", "`",
    ];

    /// <summary>The text with one to eight changes.</summary>
    /// <param name="text">Well-formed or not.</param>
    /// <param name="other">A text to take stretches from.</param>
    /// <param name="random">Decides.</param>
    public static string Of(string text, string other, Random random)
    {
        var result = new StringBuilder(text);
        for (var n = random.Next(1, 9); n > 0; n--)
            Change(result, other, random);
        return result.ToString();
    }

    /// <summary>The bytes with up to three changes that no text makes.</summary>
    public static byte[] Of(byte[] bytes, Random random)
    {
        var result = bytes.ToList();
        for (var n = random.Next(0, 4); n > 0 && result.Count > 0; n--)
        {
            var at = random.Next(result.Count);
            if (random.Next(3) == 0)
                result.RemoveRange(at, Math.Min(result.Count - at, random.Next(1, 40)));
            else
                result[at] = (byte)random.Next(256);
        }

        return [.. result];
    }

    private static void Change(StringBuilder text, string other, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, 1 << random.Next(0, 10));
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Length = at;
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 3:
                text.Insert(at, string.Concat(Enumerable.Repeat(Piece(random), 1 << random.Next(0, 8))));
                break;
            case 4 when other.Length > 0:
                var from = random.Next(other.Length);
                text.Insert(at, other.AsSpan(from, Math.Min(other.Length - from, 1 << random.Next(0, 10))));
                break;
            case 5:
                var upper = text.ToString(at, length);
                text.Remove(at, length).Insert(at, random.Next(2) == 0 ? upper.ToUpperInvariant() : upper.ToLowerInvariant());
                break;
            case 6:
                text.Replace(Piece(random), Piece(random), at, length);
                break;
            default:
                text.Insert(at, Piece(random));
                break;
        }
    }

    private static string Piece(Random random) => _pieces[random.Next(_pieces.Length)];
}
