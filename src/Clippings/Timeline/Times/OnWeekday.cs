namespace Clippings;

/// <summary>A weekday (1 Monday to 7) whose week the context decides.</summary>
/// <param name="Weekday">1 Monday to 7 Sunday.</param>
/// <param name="Towards">Where the words themselves point ("last Monday"); unknown where tense decides.</param>
/// <param name="Week">Weeks from that of publication ("Monday of next week"); null where none is named.</param>
internal sealed record OnWeekday(int Weekday, Direction Towards = Direction.Unknown, int? Week = null)
    : TimeMeaning(TimexType.Date)
{
    public override TimeReading Resolve(TimeContext context)
    {
        if (From(context) is not { } from)
            return new($"XXXX-WXX-{Weekday}");
        var ahead = Weekday - from.Weekday();
        var days = Week is { } week ? ahead + (7 * week) : Pick(context, ahead);
        return from.Plus(days) is { } day ? TimeReading.Of(CalendarPoint.Of(day)) : new($"XXXX-WXX-{Weekday}");
    }

    private static DateOnly? From(TimeContext context) =>
        context.Document is null ? null : context.StoryDay ?? context.Document;

    private int Pick(TimeContext context, int ahead)
    {
        if (Towards == Direction.Past)
            return ahead >= 0 ? ahead - 7 : ahead;
        if (Towards == Direction.Future)
            return ahead <= 0 ? ahead + 7 : ahead;
        if (context.Direction == Direction.Future || context.StoryDay is not null)
            return ahead < 0 ? ahead + 7 : ahead;
        return ahead > 0 ? ahead - 7 : ahead;
    }
}
