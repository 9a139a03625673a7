namespace Clippings;

/// <summary>How many words stretches cover together.</summary>
internal static class CoveredWords
{
    /// <summary>The number of words; one that stands in several stretches counts once.</summary>
    /// <param name="stretches">The first word of each, and how many.</param>
    public static int Count(IEnumerable<(int At, int Words)> stretches)
    {
        var (covered, until) = (0, 0);
        foreach (var (at, words) in stretches.OrderBy(stretch => stretch.At))
        {
            covered += Math.Max(0, at + words - Math.Max(at, until));
            until = Math.Max(until, at + words);
        }

        return covered;
    }
}
