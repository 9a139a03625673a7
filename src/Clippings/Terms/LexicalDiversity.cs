using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>How many different words a text uses.</summary>
public static class LexicalDiversity
{
    /// <summary>
    /// The moving-average type-token ratio: different words among <paramref name="window"/> neighbouring ones, by the
    /// mean of all stretches of that length. Unlike different words by all words it does not fall as a text grows:
    /// Covington and McFall, "Cutting the Gordian knot: the moving-average type-token ratio (MATTR)", Journal of
    /// Quantitative Linguistics 17 (2010). Null for fewer words.
    /// </summary>
    /// <param name="words">The words, in order.</param>
    /// <param name="window">Words of a stretch, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is below 1.</exception>
    public static double? Mattr(IReadOnlyList<string> words, int window = 100)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        if (words.Count < window)
            return null;
        var inside = new Dictionary<string, int>(StringComparer.Ordinal);
        var (different, sum) = (0, 0L);
        for (var end = 0; end < words.Count; end++)
        {
            if (CollectionsMarshal.GetValueRefOrAddDefault(inside, words[end], out _)++ == 0)
                different++;
            if (end >= window && --CollectionsMarshal.GetValueRefOrAddDefault(inside, words[end - window], out _) == 0)
                different--;
            if (end >= window - 1)
                sum += different;
        }

        return sum / (double)(words.Count - window + 1) / window;
    }
}
