namespace Clippings;

/// <summary>
/// How often an attribution is right: what its rule expects, corrected by how often such attributions were right on
/// annotated news. The expectation counts as much as thirty of them, so that a few decide little.
/// </summary>
internal sealed class MeasuredConfidence
{
    private const double Weight = 30;

    private static readonly Lazy<MeasuredConfidence> Shipped = new(() => new(WordList.Lines("confidence.txt").Select(CaseCount.Parse)));

    private readonly Dictionary<(string, string, int), CaseCount> _counts;

    /// <summary>Goes by counts; a case without one is as sure as its rule expects.</summary>
    public MeasuredConfidence(IEnumerable<CaseCount> counts) => _counts = counts.ToDictionary(count => count.Case);

    /// <summary>By the counts that the library carries, which <c>tests/benchmarks</c> makes.</summary>
    public static MeasuredConfidence BuiltIn => Shipped.Value;

    /// <summary>The confidence of a quotation's speaker.</summary>
    public double Of(QuoteRule rule, double expected) => Of((Correctable.Quotes, rule.ToString(), CaseCount.Hundredths(expected)), expected);

    /// <summary>The confidence of reported speech.</summary>
    public double Of(IndirectRule rule, double expected) => Of((Correctable.Indirect, rule.ToString(), CaseCount.Hundredths(expected)), expected);

    private double Of((string, string, int) which, double expected) =>
        _counts.TryGetValue(which, out var count) ? (count.Right + (Weight * expected)) / (count.All + Weight) : expected;
}
