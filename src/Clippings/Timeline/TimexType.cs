namespace Clippings;

/// <summary>The four kinds of time expression as TIMEX3 (ISO-TimeML) writes them.</summary>
public static class TimexType
{
    /// <summary>A point of the calendar, a day or coarser.</summary>
    public const string Date = "DATE";

    /// <summary>A point within a day.</summary>
    public const string Time = "TIME";

    /// <summary>An amount of time.</summary>
    public const string Duration = "DURATION";

    /// <summary>Something that recurs.</summary>
    public const string Set = "SET";
}
