namespace Clippings;

/// <summary>What a token can be in a time expression. Upper-case words of a <see cref="TimeRule"/> name these.</summary>
[Flags]
internal enum TimeClass
{
    None = 0,

    /// <summary>A month's name, capitalized; value 1 to 12.</summary>
    Month = 1 << 0,

    /// <summary>A weekday's name, capitalized; value 1 (Monday) to 7.</summary>
    Weekday = 1 << 1,

    /// <summary>A unit in the singular; value is a <see cref="TimeUnit"/>.</summary>
    Unit = 1 << 2,

    /// <summary>A unit in the plural; value is a <see cref="TimeUnit"/>.</summary>
    Units = 1 << 3,

    /// <summary>Morning, noon, evening; value indexes <see cref="TimeWords.PartValues"/>.</summary>
    Part = 1 << 4,

    /// <summary>Spring to winter; value 1 to 4.</summary>
    Season = 1 << 5,

    /// <summary>A cardinal in digits or words; -1 where it is vague ("several").</summary>
    Num = 1 << 6,

    /// <summary>An ordinal in digits or words.</summary>
    Ordinal = 1 << 7,

    /// <summary>Four digits that can be a year.</summary>
    Year = 1 << 8,

    /// <summary>A cardinal or ordinal in digits that can be a day of the month.</summary>
    Day = 1 << 9,

    /// <summary>Hours and minutes such as 6:40; value in minutes.</summary>
    Clock = 1 << 10,

    /// <summary>A whole number from 0 to 24.</summary>
    Hour = 1 << 11,

    /// <summary>a.m. or p.m.; value 0 or 12.</summary>
    Meridiem = 1 << 12,

    /// <summary>1990s, '90s, nineties; value is the first year, below 100 where the century is left out.</summary>
    Decade = 1 << 13,

    /// <summary>2022-01-10.</summary>
    Iso = 1 << 14,

    /// <summary>1/10/22 and the like.</summary>
    Slash = 1 << 15,

    /// <summary>A time zone.</summary>
    Zone = 1 << 17,

    /// <summary>A word that speaks of the past, such as a verb in the past tense.</summary>
    PastCue = 1 << 18,

    /// <summary>A word that speaks of what is to come.</summary>
    FutureCue = 1 << 19,

    /// <summary>Two digits after an apostrophe or a range dash; value is the number.</summary>
    Short = 1 << 20,

    /// <summary>BC or AD, or their like; value -1 or 1.</summary>
    Era = 1 << 21,

    /// <summary>Ends a sentence.</summary>
    Stop = 1 << 22,

    /// <summary>An expression found by an earlier pass, of type DATE.</summary>
    Date = 1 << 23,

    /// <summary>An expression found by an earlier pass, of type TIME.</summary>
    Time = 1 << 24,

    /// <summary>An expression found by an earlier pass, of type DURATION.</summary>
    Duration = 1 << 25,

    /// <summary>A word such as "about" that weakens what follows; value indexes <see cref="TimeWords.Mods"/>.</summary>
    Mod = 1 << 26,

    /// <summary>A month or weekday cut short, its point included.</summary>
    Abbreviation = 1 << 27,

    /// <summary>A verb that after "to" speaks of what is to come.</summary>
    Infinitive = 1 << 28,

    /// <summary>A past tense that carries no time of its own before "to": "failed to meet".</summary>
    Implicative = 1 << 16,

    /// <summary>The word "to".</summary>
    To = 1 << 29,

    /// <summary>"Is" and "are", which with "to" speak of what is planned.</summary>
    Be = 1 << 30,

    /// <summary>"By" and "until", which look ahead unless a verb close by looks back.</summary>
    Limit = 1 << 31,
}
