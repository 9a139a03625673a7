using System.Collections.Frozen;

namespace Clippings;

/// <summary>Reads the status of an event from its date and from the verb of its clause.</summary>
internal static class StatusRules
{
    /// <summary>Words that say more than the date, each with an example.</summary>
    public static readonly (EventStatus Status, string Words, string Example)[] Rows =
    [
        (EventStatus.Hypothetical, "if unless could might may whether possible potential perhaps possibly", "It could collapse next week."),
        (EventStatus.Planned, "would should plan plans planned planning promise promises promised expect expects expected intend intends intended hope hopes hoped want wants wanted propose proposes proposed prepare prepares preparing aim aims aimed pledge pledges pledged vow vows vowed agree agrees agreed seek seeks sought consider considers considering", "They plan to vote next week."),
        (EventStatus.Scheduled, "will shall 'll wo scheduled due slated set upcoming ahead", "They will vote next week."),
    ];

    private static readonly FrozenDictionary<string, EventStatus> Known = Rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Status)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Status, StringComparer.Ordinal);

    /// <summary>The status of an event.</summary>
    /// <param name="when">Its date.</param>
    /// <param name="published">The day of publication.</param>
    /// <param name="direction">Where the words around the date look.</param>
    /// <param name="said">What its clause says: <see cref="Said"/>.</param>
    /// <param name="unreal">True in a condition, or behind "could have".</param>
    public static EventStatus Of(DateInterval when, DateOnly? published, Direction direction, EventStatus? said, bool unreal)
    {
        if (unreal)
            return EventStatus.Hypothetical;
        if (published is not { } day)
            return direction == Direction.Future ? said ?? EventStatus.Scheduled : EventStatus.Occurred;
        if (when.To < day)
            return EventStatus.Occurred;
        if (when.From > day)
            return said ?? EventStatus.Scheduled;
        var ahead = direction == Direction.Future ? said : null;
        return ahead ?? (when.Granularity == Granularity.Day ? EventStatus.Occurred : EventStatus.Ongoing);
    }

    /// <summary>What the last word before a time in its clause says that says more than the date; null where none does.</summary>
    public static EventStatus? Said(ClauseWords words, ClausePart part, int time)
    {
        EventStatus? said = null;
        foreach (var i in part.Words.Where(i => i < time || said is null))
        {
            if (Known.TryGetValue(words.Lower(i), out var status))
                said = status;
        }

        return said;
    }

    /// <summary>True for a clause that tells of what may never have been: "if it rains", "could have met".</summary>
    public static bool IsUnreal(ClauseWords words, ClausePart part)
    {
        for (var around = part; around is not null; around = around.Parent)
        {
            if (around.Kind == ClausePartKind.Conditional)
                return true;
            if (around.Kind is ClausePartKind.Relative or ClausePartKind.Occasion or ClausePartKind.Aside or ClausePartKind.Quotation)
                break;
        }

        return part.Verb >= 0 && words.Tag(part.Verb) == PennTag.MD && words.Lower(part.Verb) is "could" or "might" or "would" or "should" or "may"
            && Enumerable.Range(part.Verb + 1, 3).Any(i => words.Lower(i) == "have" && words.Tag(i + 1) is PennTag.VBN or PennTag.RB);
    }
}
