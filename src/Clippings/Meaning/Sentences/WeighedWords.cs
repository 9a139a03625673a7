namespace Clippings;

/// <summary>The words of a text with their weights.</summary>
/// <param name="Ids">The words, rising.</param>
/// <param name="Weights">The weight of each.</param>
/// <param name="IsName">Whether it is of a name or a number.</param>
internal sealed record WeighedWords(int[] Ids, double[] Weights, bool[] IsName)
{
    // All who tell of one thing name the same people.
    private const double NameWeight = 0.8;

    /// <summary>What all weigh together, names less.</summary>
    public double Sum { get; } = Math.Max(double.Epsilon, Weights.Select((weight, at) => IsName[at] ? NameWeight * weight : weight).Sum());

    /// <summary>The length of the weights as a vector.</summary>
    public double Length { get; } = Math.Max(double.Epsilon, Math.Sqrt(Weights.Sum(weight => weight * weight)));

    /// <summary>How much of the weight of these words another text has, and how alike the words of both are: 0 to 1.</summary>
    public (double Contained, double Cosine) In(WeighedWords other)
    {
        var (contained, cosine) = (0.0, 0.0);
        for (int i = 0, j = 0; i < Ids.Length && j < other.Ids.Length;)
        {
            var difference = Ids[i] - other.Ids[j];
            if (difference == 0)
            {
                contained += IsName[i] ? NameWeight * Weights[i] : Weights[i];
                cosine += Weights[i] * other.Weights[j];
            }

            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }

        return (contained / Sum, cosine / (Length * other.Length));
    }
}
