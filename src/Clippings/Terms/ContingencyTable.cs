namespace Clippings;

/// <summary>
/// Two events counted together: the words of a pair, or a term and a group of texts. The measures compare what was
/// observed with what would be if the two had nothing to do with each other.
/// </summary>
/// <param name="Joint">Observed together.</param>
/// <param name="First">Observations of the first event, with the second or without.</param>
/// <param name="Second">Observations of the second event.</param>
/// <param name="Total">All observations.</param>
public readonly record struct ContingencyTable(double Joint, double First, double Second, double Total)
{
    /// <summary>Joint observations to expect by chance.</summary>
    public double Expected => First * Second / Total;

    /// <summary>
    /// Pointwise mutual information, log2(observed / expected): Church and Hanks, "Word association norms",
    /// Computational Linguistics 16 (1990). Favours rare words; negative infinity where the two never met.
    /// </summary>
    public double Pmi => Math.Log2(Joint / Expected);

    /// <summary>
    /// The t-score, (observed - expected) / √observed: Church et al., "Using statistics in lexical analysis" (1991);
    /// Manning and Schütze (1999), 5.3.1. Favours frequent words; negative infinity where the two never met.
    /// </summary>
    public double T => (Joint - Expected) / Math.Sqrt(Joint);

    /// <summary>
    /// Rychlý, "A lexicographer-friendly association score" (2008): 14 + log2 of the Dice coefficient.
    /// Comparable between corpora of different sizes; at most 14 for pairs.
    /// </summary>
    public double LogDice => 14 + Math.Log2(2 * Joint / (First + Second));

    /// <summary>Pearson's chi-square over the four cells, without Yates's correction: Manning and Schütze (1999), 5.3.3.</summary>
    public double ChiSquare
    {
        get
        {
            var (a, b, c, d) = (Joint, First - Joint, Second - Joint, Total - First - Second + Joint);
            var marginals = First * Second * (Total - First) * (Total - Second);
            return marginals == 0 ? 0 : Total * Math.Pow((a * d) - (b * c), 2) / marginals;
        }
    }

    /// <summary>
    /// The log-likelihood ratio G2 over the four cells, 2 Σ O ln(O / E): Dunning, "Accurate methods for the statistics
    /// of surprise and coincidence", Computational Linguistics 19 (1993). Sound for rare words, where chi-square is not.
    /// </summary>
    public double LogLikelihood
    {
        get
        {
            var (rest, other) = (Total - First, Total - Second);
            var sum = Cell(Joint, First, Second)
                + Cell(First - Joint, First, other)
                + Cell(Second - Joint, rest, Second)
                + Cell(rest - Second + Joint, rest, other);
            return Math.Max(0, 2 * sum);
        }
    }

    private double Cell(double observed, double row, double column) =>
        observed <= 0 ? 0 : observed * Math.Log(observed * Total / (row * column));
}
