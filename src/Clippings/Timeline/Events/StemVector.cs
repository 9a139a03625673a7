namespace Clippings;

/// <summary>The stems of a sentence as a unit vector.</summary>
/// <param name="Stems">Ids of the stems, rising.</param>
/// <param name="Weights">The weight of each.</param>
internal sealed record StemVector(int[] Stems, double[] Weights)
{
    /// <summary>The cosine of two vectors, 0 to 1.</summary>
    public double Cosine(StemVector other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < Stems.Length && j < other.Stems.Length;)
        {
            var difference = Stems[i] - other.Stems[j];
            if (difference == 0)
                sum += Weights[i] * other.Weights[j];
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }

        return sum;
    }
}
