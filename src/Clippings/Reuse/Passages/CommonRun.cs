namespace Clippings;

/// <summary>Words that two articles share, by their places among the words of all.</summary>
/// <param name="A">The first word in the earlier article.</param>
/// <param name="WordsA">Words from there.</param>
/// <param name="B">The first word in the later one.</param>
/// <param name="WordsB">Words from there; as many where the run is exact.</param>
/// <param name="Common">Words of it that both have, in order.</param>
internal readonly record struct CommonRun(int A, int WordsA, int B, int WordsB, int Common)
{
    /// <summary>A run of the same words.</summary>
    public static CommonRun Exact(int a, int b, int words) => new(a, words, b, words, words);
}
