namespace Clippings;

/// <summary>Some units before or after a day that the text names: "a week ago Tuesday", "two days after Christmas".</summary>
/// <param name="Anchor">The day, or the longer time, to count from.</param>
/// <param name="Count">How many units; negative before the anchor.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Towards">Where the anchor itself lies; unknown where tense decides.</param>
internal sealed record Offset(TimeMeaning Anchor, int Count, TimeUnit Unit, Direction Towards = Direction.Unknown) : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        var direction = context.Direction;
        if (Towards != Direction.Unknown)
            context.Direction = Towards;
        var anchor = Anchor.Resolve(context).Point;
        context.Direction = direction;
        return TimeReading.Of(anchor?.Shift(Count, Unit));
    }
}
