using System.Numerics.Tensors;

namespace Clippings;

/// <summary>A model as a function from texts to vectors, some texts at a time.</summary>
/// <param name="encode">The function.</param>
/// <param name="model">Its name.</param>
internal sealed class SentenceEncoder(Func<IReadOnlyList<string>, IReadOnlyList<float[]>> encode, string model)
{
    private const int AtOnce = 32;

    public string Model => model;

    /// <summary>The vectors of texts, each of length one, or zero where the model gives nothing.</summary>
    /// <exception cref="InvalidOperationException">The model gives other vectors than it was asked for.</exception>
    /// <exception cref="OperationCanceledException">The host asks to stop.</exception>
    public float[][] Encode(IReadOnlyList<string> texts)
    {
        var vectors = new List<float[]>(texts.Count);
        using var work = LongWork.Begin("encoding sentences", texts.Count);
        foreach (var some in texts.Chunk(AtOnce))
        {
            var made = encode(some);
            if (made.Count != some.Length || made.Any(vector => vector.Length != made[0].Length || (vectors.Count > 0 && vector.Length != vectors[0].Length)))
                throw new InvalidOperationException($"{model} gave {made.Count} vectors of lengths {string.Join(", ", made.Select(vector => vector.Length).Distinct())} for {some.Length} texts; it has to give one a text, all of one length.");
            foreach (var vector in made)
            {
                vectors.Add(OfLengthOne(vector));
                work.Next();
            }
        }

        return [.. vectors];
    }

    private static float[] OfLengthOne(float[] vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        if (length is 0 || !float.IsFinite(length))
            return new float[vector.Length];
        var unit = new float[vector.Length];
        TensorPrimitives.Divide(vector, length, unit);
        return unit;
    }
}
