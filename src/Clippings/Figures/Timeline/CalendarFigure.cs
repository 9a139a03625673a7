namespace Clippings;

/// <summary>Draws which days are told of.</summary>
public static class CalendarFigure
{
    /// <summary>Days on a calendar, by the sentences that name them.</summary>
    /// <param name="days">What <c>CalendarStrip()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<CalendarDay> days)
    {
        var silent = days.Count(day => day.Sentences == 0);
        return Plot.Calendar(days, day => day.Day, day => day.Sentences)
            .Titled(days.Count == 0 ? "No sentence names a day near publication"
                : silent == 0 ? days.Count == 1 ? $"One day is named, {PeriodWords.Day(days[0].Day)}" : $"Each of {Caption.Number(days.Count)} days is named"
                : $"No sentence names {Caption.Number(silent)} of {Wording.Count(days.Count, "day")}")
            .Captioned(Caption.Of(days.Corpus, days.Count == 0 ? "" : $"Sentences that name the day, from {PeriodWords.Day(days[0].Day)} to {PeriodWords.Day(days[^1].Day)}."));
    }
}
