namespace Clippings;

/// <summary>A stretch of the calendar.</summary>
public enum Period
{
    /// <summary>A day: <c>2022-01-10</c>.</summary>
    Day,

    /// <summary>A week of ISO 8601, Monday to Sunday: <c>2022-W02</c>.</summary>
    Week,

    /// <summary>A month: <c>2022-01</c>.</summary>
    Month,

    /// <summary>A quarter: <c>2022-Q1</c>.</summary>
    Quarter,

    /// <summary>A year: <c>2022</c>.</summary>
    Year,
}
