namespace Clippings;

/// <summary>A fiscal year counted from that of publication. Where it begins, the text rarely says.</summary>
internal sealed record FiscalYear(int Count) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context) =>
        (context.Story ?? context.Published) is { } here ? new($"FY{CalendarPoint.YearText(here.Year + Count)}") : new("");
}
