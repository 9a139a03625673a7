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

    public static EventStatus Of(DateInterval when, DateOnly? published, Direction direction, ReadOnlySpan<char> before)
    {
        var said = Said(before);
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

    /// <summary>The last such word before the expression decides.</summary>
    private static EventStatus? Said(ReadOnlySpan<char> before)
    {
        while (before.Length > 0)
        {
            var at = before.LastIndexOfAnyExceptInRange('a', 'z');
            var word = before[(at + 1)..];
            foreach (var (status, words, _) in Rows)
            {
                foreach (var range in words.AsSpan().Split(' '))
                {
                    if (words.AsSpan(range).SequenceEqual(word))
                        return status;
                }
            }

            before = at < 0 ? default : before[..at];
        }

        return null;
    }
}
