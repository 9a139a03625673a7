namespace Clippings;

/// <summary>Some units before or after a date: "last week", "the next day", "two years later".</summary>
internal sealed record Shifted(int? Count, TimeUnit Unit, Origin From) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        if (Count is not { } count)
            return new(From == Origin.Document ? "PAST_REF" : "");
        var from = From != Origin.LastSpoken && !context.Narrative ? context.Published : count == 0 ? context.Anchor(Unit) : context.StoryAnchor(Unit);
        if (from is null)
            return new("");
        if (Unit < TimeUnit.Day)
            return new(from.Value.Value);
        return TimeReading.Of(from.Value.Add(count, Unit), Open(from.Value));
    }

    private string Open(CalendarPoint from) => from.Unit == TimeUnit.Month && Unit == TimeUnit.Day ? from.Value + "-XX" : "";
}
