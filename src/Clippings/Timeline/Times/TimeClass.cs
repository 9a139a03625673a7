namespace Clippings;

/// <summary>What a token can be in a time expression. Upper-case words of a <see cref="TimeRule"/> name these.</summary>
[Flags]
internal enum TimeClass : ulong
{
    None = 0,

    /// <summary>A month's name, capitalized; value 1 to 12.</summary>
    Month = 1UL << 0,

    /// <summary>A weekday's name, capitalized; value 1 (Monday) to 7.</summary>
    Weekday = 1UL << 1,

    /// <summary>A unit in the singular; value is a <see cref="TimeUnit"/>.</summary>
    Unit = 1UL << 2,

    /// <summary>A unit in the plural; value is a <see cref="TimeUnit"/>.</summary>
    Units = 1UL << 3,

    /// <summary>Morning, noon, evening; value indexes <see cref="TimeWords.PartValues"/>.</summary>
    Part = 1UL << 4,

    /// <summary>Spring to winter; value 1 to 4.</summary>
    Season = 1UL << 5,

    /// <summary>A cardinal in digits or words; -1 where it is vague ("several").</summary>
    Num = 1UL << 6,

    /// <summary>An ordinal in digits or words.</summary>
    Ordinal = 1UL << 7,

    /// <summary>Four digits that can be a year.</summary>
    Year = 1UL << 8,

    /// <summary>A cardinal or ordinal in digits that can be a day of the month.</summary>
    Day = 1UL << 9,

    /// <summary>Hours and minutes such as 6:40; value in minutes.</summary>
    Clock = 1UL << 10,

    /// <summary>A whole number from 0 to 24.</summary>
    Hour = 1UL << 11,

    /// <summary>a.m. or p.m.; value 0 or 12.</summary>
    Meridiem = 1UL << 12,

    /// <summary>1990s, '90s, nineties; value is the first year, below 100 where the century is left out.</summary>
    Decade = 1UL << 13,

    /// <summary>2022-01-10.</summary>
    Iso = 1UL << 14,

    /// <summary>1/10/22 and the like.</summary>
    Slash = 1UL << 15,

    /// <summary>A time zone.</summary>
    Zone = 1UL << 17,

    /// <summary>A word that speaks of the past, such as a verb in the past tense.</summary>
    PastCue = 1UL << 18,

    /// <summary>A word that speaks of what is to come.</summary>
    FutureCue = 1UL << 19,

    /// <summary>Two digits after an apostrophe or a range dash; value is the number.</summary>
    Short = 1UL << 20,

    /// <summary>BC or AD, or their like; value -1 or 1.</summary>
    Era = 1UL << 21,

    /// <summary>Ends a sentence.</summary>
    Stop = 1UL << 22,

    /// <summary>An expression found by an earlier pass, of type DATE.</summary>
    Date = 1UL << 23,

    /// <summary>An expression found by an earlier pass, of type TIME.</summary>
    Time = 1UL << 24,

    /// <summary>An expression found by an earlier pass, of type DURATION.</summary>
    Duration = 1UL << 25,

    /// <summary>A word such as "about" that weakens what follows; value indexes <see cref="TimeWords.Mods"/>.</summary>
    Mod = 1UL << 26,

    /// <summary>A month or weekday cut short, its point included.</summary>
    Abbreviation = 1UL << 27,

    /// <summary>A verb that after "to" speaks of what is to come.</summary>
    Infinitive = 1UL << 28,

    /// <summary>A past tense that carries no time of its own before "to": "failed to meet".</summary>
    Implicative = 1UL << 16,

    /// <summary>The word "to".</summary>
    To = 1UL << 29,

    /// <summary>"Is" and "are", which with "to" speak of what is planned.</summary>
    Be = 1UL << 30,

    /// <summary>"By" and "until", which look ahead unless a verb close by looks back.</summary>
    Limit = 1UL << 31,

    /// <summary>A word whose number is a name or a size, not a year: "flight", "section", "model".</summary>
    Numbering = 1UL << 32,

    /// <summary>What is counted, in a form that does not look like a plural: "people", "seat".</summary>
    Counted = 1UL << 33,

    /// <summary>A word that stands before a bare year: "born", "founded", "c.".</summary>
    Dating = 1UL << 34,

    /// <summary>A verb whose participle carries no tense: "be completed", "remain closed".</summary>
    Linking = 1UL << 35,
}
