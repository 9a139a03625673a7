using System.Globalization;

namespace Clippings;

/// <summary>Reads the traits of single words. Digits are one character, and marks that mean the same are one mark.</summary>
internal static class WordTraitsReader
{
    /// <param name="word">The word as printed.</param>
    /// <param name="quoted">True after an opening <c>"</c>; turned over by each of these marks.</param>
    public static WordTraits Read(ReadOnlySpan<char> word, ref bool quoted)
    {
        word = Plain(word, ref quoted);
        Span<uint> starts = stackalloc uint[4];
        var (form, lower, shape) = (FeatureHash.Empty, FeatureHash.Empty, FeatureHash.Empty);
        var last = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var c = Plain(word[i]);
            form = FeatureHash.With(form, c);
            lower = FeatureHash.With(lower, char.ToLowerInvariant(c));
            if (i < starts.Length)
                starts[i] = lower;
            if (Kind(c) is var kind && kind != last)
                shape = FeatureHash.With(shape, last = kind);
        }

        var four = word.Length > 4 ? starts[3] : 0;
        return new WordTraits(
            form, FeatureHash.Mix(lower, (uint)word.Length), shape, new WordStarts(starts[0], starts[1], starts[2], four), Ends(word), word.Length > 0 && char.IsUpper(word[0]));
    }

    private static WordEnds Ends(ReadOnlySpan<char> word)
    {
        Span<uint> ends = stackalloc uint[5];
        var hash = FeatureHash.Empty;
        for (var i = 0; i < ends.Length && i < (word.Length > 4 ? word.Length - 1 : Math.Min(3, word.Length)); i++)
            ends[i] = hash = FeatureHash.With(hash, char.ToLowerInvariant(Plain(word[^(i + 1)])));
        return new WordEnds(ends[0], ends[1], ends[2], ends[3], ends[4]);
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word, scoped ref bool quoted) => word switch
    {
        "\"" => (quoted = !quoted) ? "``" : "''",
        "“" or "„" or "«" => "``",
        "”" or "»" => "''",
        "—" => "--",
        "…" => "...",
        _ => word,
    };

    private static char Plain(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        < '\u0080' => c,
        '’' or '´' or '＇' => '\'',
        '‘' => '`',
        '–' or '\u2010' or '\u2011' or '−' => '-',
        _ => c,
    };

    private static char Kind(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter => 'X',
        UnicodeCategory.LowercaseLetter => 'x',
        UnicodeCategory.DecimalDigitNumber => '0',
        UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => 'l',
        _ => c,
    };
}
