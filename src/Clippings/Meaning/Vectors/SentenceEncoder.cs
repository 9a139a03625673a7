namespace Clippings;

/// <summary>A model as a function from texts to vectors, some texts at a time, and where its vectors are kept.</summary>
/// <param name="encode">The function.</param>
/// <param name="model">Its name.</param>
/// <param name="store">Keeps what was encoded.</param>
internal sealed class SentenceEncoder(Func<IReadOnlyList<string>, IReadOnlyList<float[]>> encode, string model, VectorStore store)
{
    private const int AtOnce = 32;

    // What a model needs for some texts grows with the square of the longest; this keeps it within some tens of megabytes.
    private const int CharactersAtOnce = 8192;

    public string Model => model;

    /// <summary>The vector of a text, made anew.</summary>
    public float[] Encode(string text) => Make([text], null)[0];

    /// <summary>The vectors of texts, each of length one, or zero where the model gives nothing; those that are kept are not made.</summary>
    /// <exception cref="InvalidOperationException">The model gives other vectors than it was asked for.</exception>
    /// <exception cref="OperationCanceledException">The host asks to stop; what was made by then is kept.</exception>
    public float[][] Encode(IReadOnlyList<string> texts)
    {
        UInt128[] keys = [.. texts.Select(VectorStore.Key)];
        var vectors = store.Read(keys.ToHashSet());
        var kept = vectors.Values.FirstOrDefault()?.Length;
        // Where the name stands for another model now, what was kept goes, and there is more to make.
        while (Missing() is { Count: > 0 } missing)
            Add(missing, vectors, ref kept);
        return [.. keys.Select(key => vectors[key])];

        // Texts of one length go together: a model works on all of them as long as on the longest.
        List<(UInt128 Key, string Text)> Missing() =>
            [.. keys.Zip(texts).Where(text => !vectors.ContainsKey(text.First)).DistinctBy(text => text.First).OrderBy(text => text.Second.Length).ThenBy(text => text.First)];
    }

    private void Add(List<(UInt128 Key, string Text)> missing, Dictionary<UInt128, float[]> vectors, ref int? kept)
    {
        VectorWriter? writer = null;
        int? numbers = null;
        try
        {
            using var work = LongWork.Begin("encoding sentences", missing.Count);
            foreach (var some in Portions(missing))
            {
                var made = Make([.. some.Select(text => text.Text)], numbers);
                numbers = made[0].Length;
                if (kept is { } before && before != numbers)
                    vectors.Clear();
                kept = null;
                writer ??= store.Open(made[0].Length);
                writer?.Write([.. some.Zip(made, (text, vector) => (text.Key, vector))]);
                foreach (var (text, vector) in some.Zip(made))
                {
                    vectors[text.Key] = vector;
                    work.Next();
                }
            }
        }
        finally
        {
            writer?.Dispose();
        }
    }

    private static IEnumerable<List<(UInt128 Key, string Text)>> Portions(List<(UInt128 Key, string Text)> rising)
    {
        var some = new List<(UInt128 Key, string Text)>();
        foreach (var text in rising)
        {
            if (some.Count == AtOnce || (some.Count > 0 && (some.Count + 1) * text.Text.Length > CharactersAtOnce))
            {
                yield return some;
                some = [];
            }

            some.Add(text);
        }

        if (some.Count > 0)
            yield return some;
    }

    private float[][] Make(string[] texts, int? numbers)
    {
        var made = encode(texts);
        if (made.Count != texts.Length || made.Any(vector => vector.Length != (numbers ?? made[0].Length)))
            throw new InvalidOperationException($"{model} gave {made.Count} vectors of lengths {string.Join(", ", made.Select(vector => vector.Length).Distinct())} for {texts.Length} texts; it has to give one a text, all of one length.");
        return [.. made.Select(UnitVector.Of)];
    }
}
