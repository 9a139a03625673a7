namespace Clippings;

/// <summary>Sentences of two articles each of which is the nearest to the other.</summary>
internal static class TwinSentences
{
    private const double Alike = 0.45;

    /// <summary>The pairs, in the order of the first article, with how near they are in two decimals.</summary>
    public static IEnumerable<(int A, int B, double Similarity)> Of(Meaning meaning, string one, string other)
    {
        var index = meaning.Index;
        var (a, b) = (index.Of.GetValueOrDefault(one), index.Of.GetValueOrDefault(other));
        for (var sentence = a.Start; sentence < a.End; sentence++)
        {
            if (index.NearestTo(sentence, b) is not { } twin || index.NearestTo(twin.Sentence, a)?.Sentence != sentence)
                continue;
            var similarity = Math.Round((twin.Near + index.Compare(twin.Sentence, sentence).Near) / 2, 2);
            if (similarity >= Alike)
                yield return (sentence, twin.Sentence, Math.Min(similarity, 1));
        }
    }
}
