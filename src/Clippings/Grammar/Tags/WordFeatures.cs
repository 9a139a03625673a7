namespace Clippings;

/// <summary>
/// What the tagger looks at: the word, its neighbours and the tags already given. Order and number are those of the
/// weights, so a change here asks for new weights (tests/training).
/// </summary>
internal static class WordFeatures
{
    /// <summary>No word has more.</summary>
    public const int Most = 64;

    /// <summary>Stands for the tag of a word before the sentence.</summary>
    public const uint NoTag = 100;

    /// <summary>The features of a word in its sentence.</summary>
    /// <param name="sentence">The words of the sentence, with their classes.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="last">The tag of the word before, or <see cref="NoTag"/>.</param>
    /// <param name="beforeLast">The tag of the one before that.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<WordTraits> sentence, int at, uint last, uint beforeLast, Span<uint> features)
    {
        var writer = new FeatureWriter(features);
        ref readonly var word = ref sentence[at];
        ref readonly var left = ref (at > 0 ? ref sentence[at - 1] : ref WordTraits.Before);
        ref readonly var right = ref (at + 1 < sentence.Length ? ref sentence[at + 1] : ref WordTraits.After);
        ref readonly var next = ref (at + 2 < sentence.Length ? ref sentence[at + 2] : ref WordTraits.After);
        OfWord(word, ref writer);
        OfClasses(left, word, right, next, ref writer);
        OfTags(left, word, right, last, beforeLast, ref writer);
        writer.Add(left.Lower);
        writer.Add(at > 1 ? sentence[at - 2].Lower : WordTraits.Before.Lower);
        writer.Add(right.Lower);
        writer.Add(next.Lower);
        writer.Add(left.Lower, word.Lower);
        writer.Add(word.Lower, right.Lower);
        writer.Add(left.Lower, right.Lower);
        writer.Add(left.Ends.Three);
        writer.Add(right.Ends.Three);
        writer.Add(left.Shape, word.Shape, right.Shape);
        writer.Add(right.Shape, word.Shape, word.Setting);
        writer.Add(word.Lower, right.Shape);
        return writer.Count;
    }

    private static void OfWord(in WordTraits word, ref FeatureWriter writer)
    {
        writer.Add(word.Form);
        writer.Add(word.Lower);
        writer.Add(word.Ends.One);
        writer.Add(word.Ends.Two);
        writer.Add(word.Ends.Three);
        writer.Add(word.Ends.Four);
        writer.Add(word.Ends.Five);
        writer.Add(word.Starts.One);
        writer.Add(word.Starts.Two);
        writer.Add(word.Starts.Three);
        writer.Add(word.Starts.Four);
        writer.Add(word.Shape);
        writer.Add(word.Shape, word.Setting);
        writer.Add(word.Ends.Two, word.Shape, word.Setting);
        writer.Add(word.Ends.Three, word.Shape);
    }

    private static void OfClasses(in WordTraits left, in WordTraits word, in WordTraits right, in WordTraits next, ref FeatureWriter writer)
    {
        writer.Add(word.Class);
        writer.Add(right.Class);
        writer.Add(word.Class, right.Class);
        writer.Add(right.Class, next.Class);
        writer.Add(word.Class, right.Class, next.Class);
        writer.Add(word.Ends.Three, right.Class);
        writer.Add(word.Class, word.Shape, word.Setting);
        writer.Add(left.Class, word.Class, right.Class);
        writer.Add(word.Lower, right.Class);
    }

    private static void OfTags(in WordTraits left, in WordTraits word, in WordTraits right, uint last, uint beforeLast, ref FeatureWriter writer)
    {
        writer.Add(last);
        writer.Add(last, beforeLast);
        writer.Add(last, word.Lower);
        writer.Add(last, word.Ends.Three);
        writer.Add(last, left.Lower);
        writer.Add(beforeLast, left.Lower);
        writer.Add(last, word.Shape);
        writer.Add(last, word.Class);
        writer.Add(last, right.Class);
        writer.Add(last, beforeLast, word.Class);
        writer.Add(last, word.Class, right.Class);
        writer.Add(last, beforeLast, right.Class);
    }
}
