namespace Clippings;

/// <summary>A year that only the rest of the text can make one: of three digits, or of two without an apostrophe.</summary>
internal sealed record PossibleYear(int Year, bool Short) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context) => TimeReading.Of(new CalendarPoint(TimeUnit.Year, Year));
}
