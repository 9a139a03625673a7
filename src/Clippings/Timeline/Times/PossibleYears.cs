namespace Clippings;

/// <summary>Keeps what may be years where the text has such years beyond doubt, and drops them elsewhere.</summary>
internal static class PossibleYears
{
    private const int FirstOfFourDigits = 1000;
    private const int FewestShort = 3;

    /// <summary>Initials end sentences for the lexer, so that more than one is looked at.</summary>
    private const int NearbySentences = 8;

    /// <summary>How many expressions away an era is looked for.</summary>
    private const int NearbyMentions = 30;

    /// <summary>Decides all of a text.</summary>
    public static void Settle(List<TimeMention> mentions)
    {
        var old = mentions.Exists(IsOld);
        var shortYears = mentions.Count(m => m.Meaning is PossibleYear { Short: true }) >= FewestShort;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Meaning is PossibleYear { Short: false } year && old)
                mentions[i] = mentions[i] with { Meaning = Say.Year(IsBetweenEras(mentions, i) ? 1 - year.Year : year.Year) };
        }

        var full = mentions.Where(m => m.Meaning is OnPoint { Point: { Unit: TimeUnit.Year, Year: >= FirstOfFourDigits } }).Select(m => m.Sentence).ToHashSet();
        mentions.RemoveAll(m => m.Meaning is PossibleYear possible && !(possible.Short && shortYears && IsBesideYear(full, m)));
    }

    /// <summary>True for a year, decade or century before the year 1000.</summary>
    private static bool IsOld(TimeMention mention) => mention.Meaning switch
    {
        OnPoint { Point: { Unit: >= TimeUnit.Year, Year: < FirstOfFourDigits } } => true,
        FixedValue { Value: ['B', 'C', ..] } => true,
        _ => false,
    };

    /// <summary>The years around are all before Christ, so this one is.</summary>
    private static bool IsBetweenEras(List<TimeMention> mentions, int at)
    {
        var before = Era(mentions, at, -1);
        var after = Era(mentions, at, 1);
        return before is true && after is true;
    }

    private static bool? Era(List<TimeMention> mentions, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < mentions.Count && Math.Abs(i - at) <= NearbyMentions; i += step)
        {
            if (mentions[i].Meaning is OnPoint { Point: { Unit: TimeUnit.Year } point })
                return point.Year <= 0;
        }

        return null;
    }

    /// <summary>"in 96, Bush in 2000 and Romney in 08": a full year stands near by.</summary>
    private static bool IsBesideYear(HashSet<int> full, TimeMention mention) =>
        Enumerable.Range(mention.Sentence - NearbySentences, (2 * NearbySentences) + 1).Any(full.Contains);
}
