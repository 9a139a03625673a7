namespace Clippings;

/// <summary>Weekdays.</summary>
internal static class WeekdayRules
{
    public static readonly TimeRule[] Rows =
    [
        new("WEEKDAY", Bare, "The ministers met [Monday].", "2022-01-10"),
        new("WEEKDAY", Bare, "The council will meet on [Wednesday].", "2022-01-19"),
        new("WEEKDAY", Bare, "Officials said [Thursday] that nothing changed.", "2022-01-13"),
        new("WEEKDAY", Bare, "He reads the Sunday Times and the Sun.", ""),
        new("last|past WEEKDAY", m => new OnWeekday(m.Weekday, Direction.Past), "The bridge closed [last Thursday].", "2022-01-06"),
        new("this past WEEKDAY", m => new OnWeekday(m.Weekday, Direction.Past), "The bridge closed [this past Sunday].", "2022-01-09"),
        new("next|coming WEEKDAY", m => new OnWeekday(m.Weekday, Direction.Future), "The bridge opens [next Thursday].", "2022-01-20"),
        new("this coming? WEEKDAY", m => new OnWeekday(m.Weekday, Week: 0), "The bridge opens [this Friday].", "2022-01-14"),
        new("that WEEKDAY", Spoken, "They met on January 3 and voted [that Wednesday].", "2022-01-05"),
        new("that|the same|following|previous|next WEEKDAY", Spoken, "They met on January 3 and again [the following Wednesday].", "2022-01-05"),
        new("WEEKDAY last", m => new OnWeekday(m.Weekday, Direction.Past), "It closed on [Sunday last].", "2022-01-09"),
        new("WEEKDAY next", m => new OnWeekday(m.Weekday, Direction.Future), "It opens on [Sunday next].", "2022-01-16"),
        new("WEEKDAY of? last week", m => new OnWeekday(m.Weekday, Week: -1), "It closed on [Monday of last week].", "2022-01-03"),
        new("WEEKDAY of? next week", m => new OnWeekday(m.Weekday, Week: 1), "It opens on [Monday of next week].", "2022-01-17"),
        new("WEEKDAY of? this week", m => new OnWeekday(m.Weekday, Week: 0), "It opened on [Monday of this week].", "2022-01-10"),
        new("WEEKDAY the? DAY", Numbered, "It opens on [Monday the 10th].", "2022-01-10"),
    ];

    private static TimeMeaning? Bare(RuleMatch m)
    {
        if (m[0].Is(TimeClass.Abbreviation) && !m.Text(0).EndsWith('.') && m.Text(0).Length == 3)
            return null;
        if (m[0].Is(TimeClass.Abbreviation) && m.After("the", "a"))
            return null;
        if (m.After("black", "bloody", "super", "ash", "palm", "cyber", "holy", "giving"))
            return null;
        if (m.Around(1).Capitalized && m.Before("times", "mirror", "telegraph", "herald", "express", "mail", "review", "post", "magazine", "school", "mass") && m.After("the", "a", "'s", "in"))
            return null;
        return m.Before("night") && m.Is(2, "football", "live", "lights", "fever") && m.Around(2).Capitalized ? null : new OnWeekday(m.Weekday);
    }

    private static TimeMeaning? Spoken(RuleMatch m) => new AfterSpoken(m.Weekday, m.Has("previous"));

    private static TimeMeaning? Numbered(RuleMatch m) =>
        m[m.Count - 1].Is(TimeClass.Ordinal) ? new DayIn(m.Day) : null;
}
