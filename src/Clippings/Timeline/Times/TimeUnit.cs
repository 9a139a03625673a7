namespace Clippings;

/// <summary>A unit of the calendar or the clock, from fine to coarse.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    PartOfDay,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    HalfYear,
    Year,
    Decade,
    Century,
    Millennium,
}
