namespace Clippings;

/// <summary>Reads the status of an event from its date and the words before the expression.</summary>
internal static class StatusRules
{
    /// <summary>Words that say more than the date, each with an example.</summary>
    public static readonly (EventStatus Status, string Words, string Example)[] Rows =
    [
        (EventStatus.Hypothetical, "if could might may unless whether possible potential perhaps possibly", "It could collapse next week."),
        (EventStatus.Planned, "would plans plan planned planning promised promises expects expected expect intends hopes wants proposed proposes prepares preparing", "They plan to vote next week."),
        (EventStatus.Scheduled, "will shall scheduled due slated set upcoming ahead", "They will vote next week."),
    ];

    /// <summary>The status of an event.</summary>
    /// <param name="when">Its date.</param>
    /// <param name="published">The day of publication.</param>
    /// <param name="direction">Where the words around the date look.</param>
    /// <param name="said">What the last word before it that says more says: <see cref="StatusWords"/>.</param>
    public static EventStatus Of(DateInterval when, DateOnly? published, Direction direction, EventStatus? said)
    {
        if (published is not { } day)
            return direction == Direction.Future ? said ?? EventStatus.Scheduled : EventStatus.Occurred;
        if (when.To < day)
            return EventStatus.Occurred;
        if (when.From > day)
            return said ?? EventStatus.Scheduled;
        if (when.Granularity != Granularity.Day)
            return direction == Direction.Future ? said ?? EventStatus.Ongoing : EventStatus.Ongoing;
        return direction == Direction.Future && said is { } ahead ? ahead : EventStatus.Occurred;
    }
}
