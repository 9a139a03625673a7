namespace Clippings;

/// <summary>A time of day on a date, or on the day the context gives.</summary>
/// <param name="Day">The date; null where the words name none.</param>
/// <param name="Clock">What follows the <c>T</c> in TIMEX3.</param>
internal sealed record AtTime(TimeMeaning? Day, string Clock) : TimeMeaning(TimexType.Time)
{
    public override TimeReading Resolve(TimeContext context)
    {
        var day = Day?.Resolve(context) ?? TimeReading.Of(context.Today);
        var value = day.Value.Length == 0 ? "XXXX-XX-XX" : day.Value;
        return value.EndsWith("_REF", StringComparison.Ordinal) ? day : new($"{value}T{Clock}", day.Point);
    }
}
