namespace Clippings;

/// <summary>A number of something in a sentence.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">The last word of the number.</param>
/// <param name="Value">The number.</param>
/// <param name="Step">What its last digit stands for: 100 of "1,200", 0.1 million of "1.2 million".</param>
/// <param name="Unit">The stem of what is counted, or a sign: <c>$</c>, <c>%</c>.</param>
/// <param name="IsOpen">True for one that is said to be near, above or below: "some 200", "more than 200".</param>
/// <param name="IsAside">True for one with which another is compared, or an end of a range: "up from 12", "5 to 8".</param>
internal sealed record Quantity(int First, int Last, decimal Value, decimal Step, string Unit, bool IsOpen, bool IsAside)
{
    // "About 100" and "112" may be one number, and so may "1.2 million" and "1,234,000".
    private const decimal Near = 0.15m;
    private const decimal Far = 2;

    /// <summary>True where both may stand for one number.</summary>
    public bool MayBe(Quantity other)
    {
        var apart = Math.Abs(Value - other.Value);
        return apart < Math.Max(Step, other.Step) * (IsRound || other.IsRound ? 1 : 0.5m) || ((IsOpen || other.IsOpen) && apart <= Near * Math.Max(Math.Abs(Value), Math.Abs(other.Value))) || Value == other.Value;
    }

    /// <summary>True where one is many times the other: seldom the number of one thing.</summary>
    public bool IsFarFrom(Quantity other) => Math.Max(Value, other.Value) > Far * Math.Min(Value, other.Value);

    private bool IsRound => Step > 1;
}
