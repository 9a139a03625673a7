namespace Clippings;

/// <summary>Tells the possessive ending, as in <c>Russia's</c>, from a contraction, as in <c>it's</c>.</summary>
internal static class Possessive
{
    /// <summary>Where the ending of the word between two offsets starts; the word's end when it has none.</summary>
    /// <remarks>
    /// Contractions are those of the stop list. <c>the minister's gone</c> cannot be told from a possessive without a
    /// parser and is split too.
    /// </remarks>
    public static int Start(string text, int start, int end)
    {
        var length = end - start;
        if (length < 3 || text[end - 1] is not ('s' or 'S') || !WordJoins.Apostrophes.Contains(text[end - 2], StringComparison.Ordinal))
            return end;
        return StopWords.Contains(TermNormalizer.Normalize(text.AsSpan(start, length))) ? end : end - 2;
    }
}
