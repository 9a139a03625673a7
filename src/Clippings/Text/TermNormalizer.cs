using System.Globalization;
using System.Text;

namespace Clippings;

/// <summary>Makes the counted term of a printed word, so that <c>Jan.</c>, <c>jan</c> and <c>JAN</c> are one.</summary>
internal static class TermNormalizer
{
    /// <summary>
    /// Lower case, straight apostrophes, plain hyphens, letters composed with their marks, soft hyphens and joiners
    /// dropped. The stop of <c>Jan.</c> goes; <c>U.S.</c> keeps its own, or it would be the pronoun, and
    /// <c>US</c> in capitals is the same country.
    /// </summary>
    public static string Normalize(ReadOnlySpan<char> word)
    {
        if (word is "US")
            return "u.s.";
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (WordJoins.Apostrophes.Contains(c, StringComparison.Ordinal))
                plain.Append('\'');
            else if (WordJoins.Hyphens.Contains(c, StringComparison.Ordinal))
                plain.Append('-');
            else if (c < 0x80 || char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                plain.Append(c);
        }

        var term = LetterComposition.Compose(plain.ToString().ToLowerInvariant());
        return term.EndsWith('.') && term.IndexOf('.', StringComparison.Ordinal) == term.Length - 1 ? term[..^1] : term;
    }
}
