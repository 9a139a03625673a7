namespace Clippings.Benchmarks;

/// <summary>Attributions whose confidence lies in one tenth, and how many of them are right.</summary>
/// <param name="Table">The table.</param>
/// <param name="Tenth">The tenth: 9 for 0.9 and more.</param>
/// <param name="All">How many there are.</param>
/// <param name="Confidence">Their confidence, on average.</param>
/// <param name="Right">The share that is right.</param>
internal sealed record ConfidenceTenth(string Table, int Tenth, int All, double Confidence, double Right)
{
    private const int Many = 100;
    private const double Near = 0.05;
    private const double Sigmas = 1.96;

    /// <summary>Whether the confidence means what it says: within five points of what is right, or within the 95 % interval (Wilson's) where there are fewer than a hundred.</summary>
    public bool Holds => All >= Many ? Math.Abs(Confidence - Right) <= Near : Least <= Confidence && Confidence <= Most;

    /// <summary>Where the 95 % interval of the share begins.</summary>
    public double Least => Middle - Spread;

    /// <summary>Where it ends.</summary>
    public double Most => Middle + Spread;

    private double Middle => (Right + (Sigmas * Sigmas / (2 * All))) / (1 + (Sigmas * Sigmas / All));

    private double Spread => Sigmas * Math.Sqrt((Right * (1 - Right) / All) + (Sigmas * Sigmas / (4.0 * All * All))) / (1 + (Sigmas * Sigmas / All));

    /// <summary>Attributions by tenths of the confidence that those of the other folds give them.</summary>
    public static IReadOnlyList<ConfidenceTenth> ByFolds(IReadOnlyList<JudgedAttribution> attributions) => Of(
        attributions.GroupBy(attribution => attribution.Fold).SelectMany(fold =>
        {
            var measured = new MeasuredConfidence(JudgedAttribution.Count(attributions.Where(attribution => attribution.Fold != fold.Key)));
            return fold.Select(attribution => (attribution, Of(measured, attribution)));
        }));

    /// <summary>Attributions by tenths of the confidence that the library gives them.</summary>
    public static IReadOnlyList<ConfidenceTenth> Shipped(IEnumerable<JudgedAttribution> attributions) =>
        Of(attributions.Select(attribution => (attribution, Of(MeasuredConfidence.BuiltIn, attribution))));

    private static double Of(MeasuredConfidence measured, JudgedAttribution attribution) => attribution.Case.Table == Correctable.Quotes
        ? measured.Of(Enum.Parse<QuoteRule>(attribution.Case.Rule), attribution.Case.Expected / 100.0)
        : measured.Of(Enum.Parse<IndirectRule>(attribution.Case.Rule), attribution.Case.Expected / 100.0);

    // As the tables print it, with two decimals.
    private static IReadOnlyList<ConfidenceTenth> Of(IEnumerable<(JudgedAttribution Attribution, double Confidence)> given) =>
        [.. from pair in given
            let confidence = Math.Round(pair.Confidence, 2)
            group (pair.Attribution, Confidence: confidence) by (pair.Attribution.Case.Table, Tenth: Math.Min(9, (int)((confidence * 10) + 1e-9))) into tenth
            orderby tenth.Key.Table == Correctable.Quotes ? 0 : 1, tenth.Key.Tenth descending
            select new ConfidenceTenth(tenth.Key.Table, tenth.Key.Tenth, tenth.Count(), tenth.Average(pair => pair.Confidence), tenth.Average(pair => pair.Attribution.IsRight ? 1.0 : 0))];
}
