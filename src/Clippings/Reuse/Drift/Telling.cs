namespace Clippings;

/// <summary>A quotation and its words.</summary>
/// <param name="Row">The quotation.</param>
/// <param name="Words">Its words as they are compared.</param>
internal sealed record Telling(SharedStatement Row, string[] Words)
{
    /// <summary>So many words in a row make two tellings comparable; of a shorter one all.</summary>
    private const int Run = 4;

    /// <summary>Where more was changed, two sayings of one person have a phrase in common.</summary>
    private const double MostDistance = 0.6;

    /// <summary>This telling beside one before it; null where the two are no tellings of the same.</summary>
    public WordAlignment? Beside(Telling before)
    {
        var run = Math.Min(Run, Math.Min(Words.Length, before.Words.Length));
        if (!ShareRun(Words, before.Words, run))
            return null;
        var alignment = new WordAlignment(before.Words, Words);
        return alignment.Same >= run && alignment.Distance <= MostDistance ? alignment : null;
    }

    /// <summary>True where two have so many words in a row in common.</summary>
    public static bool ShareRun(ReadOnlySpan<string> one, ReadOnlySpan<string> other, int run)
    {
        for (var at = 0; at + run <= other.Length; at++)
        {
            if (one.IndexOf(other.Slice(at, run)) >= 0)
                return true;
        }

        return false;
    }
}
