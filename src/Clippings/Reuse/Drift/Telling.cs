namespace Clippings;

/// <summary>A quotation and its words.</summary>
/// <param name="Row">The quotation.</param>
/// <param name="Words">Its words as they are compared.</param>
internal sealed record Telling(SharedStatement Row, string[] Words)
{
    /// <summary>So many words in a row make two tellings comparable; of a shorter one all.</summary>
    private const int Run = 4;

    /// <summary>True where two tellings share enough words in a row to be set side by side.</summary>
    public bool IsComparable(Telling other)
    {
        var run = Math.Min(Run, Math.Min(Words.Length, other.Words.Length));
        var runs = Runs(Words, run).ToHashSet(StringComparer.Ordinal);
        return run > 0 && Runs(other.Words, run).Any(runs.Contains);
    }

    private static IEnumerable<string> Runs(string[] words, int run) => Enumerable.Range(0, words.Length - run + 1).Select(at => string.Join(' ', words, at, run));
}
