namespace Clippings;

/// <summary>What a position on an axis is.</summary>
internal enum AxisKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, counted as <see cref="DateOnly.DayNumber"/>; the day lasts to the next number.</summary>
    Day,

    /// <summary>The index of a name; names run from the top, or from the left.</summary>
    Name,
}
