namespace Clippings;

/// <summary>"The day", where the words around mean the one at hand: "later in the day".</summary>
internal sealed record SameDay() : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context) => TimeReading.Of(context.Today);
}
