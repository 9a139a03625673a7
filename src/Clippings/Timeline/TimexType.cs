namespace Clippings;

/// <summary>The four kinds of time expression as TIMEX3 (ISO-TimeML) writes them.</summary>
public static class TimexType
{
    /// <summary>A point of the calendar, a day or coarser.</summary>
    public const string Date = TimexValue.Date;

    /// <summary>A point within a day.</summary>
    public const string Time = TimexValue.Time;

    /// <summary>An amount of time.</summary>
    public const string Duration = TimexValue.Duration;

    /// <summary>Something that recurs.</summary>
    public const string Set = TimexValue.Set;
}
