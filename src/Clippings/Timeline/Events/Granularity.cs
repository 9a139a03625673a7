namespace Clippings;

/// <summary>How exactly a text says when something happened.</summary>
public enum Granularity
{
    /// <summary>A day, or a time within one.</summary>
    Day,

    /// <summary>A Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A week from Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three months of a year.</summary>
    Quarter,

    /// <summary>A season: spring is March to May, winter ends in the year after.</summary>
    Season,

    /// <summary>Six months of a year.</summary>
    HalfYear,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
