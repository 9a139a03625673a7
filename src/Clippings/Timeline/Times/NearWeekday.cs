namespace Clippings;

/// <summary>A weekday counted from a day that the text names: "the Friday after Thanksgiving".</summary>
/// <param name="Weekday">1 Monday to 7 Sunday.</param>
/// <param name="Anchor">The day to count from.</param>
/// <param name="Nth">The how manieth; negative before the anchor.</param>
internal sealed record NearWeekday(int Weekday, TimeMeaning Anchor, int Nth) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        if (Anchor.Resolve(context).Point is not { } anchor || (Nth > 0 ? anchor.Last : anchor.First) is not { } day)
            return new($"XXXX-WXX-{Weekday}");
        var ahead = (Weekday - day.Weekday() + 7) % 7;
        var days = Nth > 0 ? (ahead == 0 ? 7 : ahead) + (7 * (Nth - 1)) : ahead - 7 + (7 * (Nth + 1));
        return day.Plus(days) is { } found && found.Year < 9999 ? TimeReading.Of(CalendarPoint.Of(found)) : new($"XXXX-WXX-{Weekday}");
    }
}
