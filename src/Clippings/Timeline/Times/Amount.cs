using System.Globalization;

namespace Clippings;

/// <summary>An amount of time.</summary>
/// <param name="Number">The number as TIMEX3 writes it; <c>X</c> where the text leaves it open.</param>
/// <param name="Unit">What is counted.</param>
internal sealed record Amount(string Number, TimeUnit Unit) : TimeMeaning(TimexType.Duration)
{
    /// <summary>How many; null where the text leaves it open or counts in parts.</summary>
    public int? Count => int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    public string Value => Unit switch
    {
        TimeUnit.Second => $"PT{Number}S",
        TimeUnit.Minute => $"PT{Number}M",
        TimeUnit.Hour => $"PT{Number}H",
        TimeUnit.Week => $"P{Number}W",
        TimeUnit.Weekend => $"P{Number}WE",
        TimeUnit.Month => $"P{Number}M",
        TimeUnit.Quarter => $"P{Number}Q",
        TimeUnit.Year => $"P{Number}Y",
        TimeUnit.Decade => $"P{Number}DE",
        TimeUnit.Century => $"P{Number}CE",
        TimeUnit.Millennium => $"P{Number}ML",
        _ => $"P{Number}D",
    };

    public override TimeReading Resolve(TimeContext context) => new(Value);
}
