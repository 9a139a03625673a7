namespace Clippings;

/// <summary>What an expression says before any date is known; <see cref="Resolve"/> gives its value in a context.</summary>
internal abstract record TimeMeaning(string Type)
{
    /// <summary>Matched in order to be left alone: it only looks like a time.</summary>
    public static readonly TimeMeaning Nothing = new FixedValue(TimexType.Date, "");

    /// <summary>The TIMEX3 modifier, or empty.</summary>
    public string Mod { get; init; } = "";

    /// <summary>The value in a context. A pure function of the two.</summary>
    public abstract TimeReading Resolve(TimeContext context);
}
