namespace Clippings;

/// <summary>
/// Tells news from history. News hangs its dates on the day of publication; a narrative of another time hangs them on
/// each other.
/// </summary>
internal static class Narrative
{
    private const int FewestYears = 4;
    private const int FewestYearsAlone = 2;
    private const int LastOfDateline = 3;
    private const int DaysOfDateline = 2;

    /// <summary>What lies further back than this is no news: figures are compared with those of the year before.</summary>
    private const int DaysOfNews = 450;

    /// <summary>True where stated years lie well before publication, and outnumber the words that point at it.</summary>
    public static bool Is(IReadOnlyList<TimeMention> mentions, DateOnly? document)
    {
        if (document is { } published && mentions.Take(LastOfDateline).Any(m => IsDateline(m.Meaning, published)))
            return false;
        int stated = 0, far = 0, near = 0, fine = 0;
        var told = new HashSet<CalendarPoint>();
        foreach (var mention in mentions)
        {
            if (Stated(mention.Meaning) is { Unit: <= TimeUnit.Decade } point)
            {
                // News that speaks of one day again and again is about it, and still of its own day.
                if (!told.Add(point))
                    continue;
                stated++;
                fine += point.Unit <= TimeUnit.Month ? 1 : 0;
                if (IsFar(point, document))
                    far++;
            }
            else if (IsNear(mention.Meaning))
            {
                near++;
            }
        }

        return far >= stated * 0.7
            && ((stated >= FewestYears && far > 2 * near) || (near == 0 && stated >= FewestYearsAlone && fine * 2 >= stated));
    }

    /// <summary>True for the day of publication or one just before it, without a year: news begins so.</summary>
    private static bool IsDateline(TimeMeaning meaning, DateOnly document) =>
        meaning is InYear { Unit: TimeUnit.Day, Movable: null } day && CalendarPoint.IsDay(document.Year, day.Part, day.Day)
        && document.DayNumber - new DateOnly(document.Year, day.Part, day.Day).DayNumber is >= 0 and <= DaysOfDateline;

    private static CalendarPoint? Stated(TimeMeaning meaning) => meaning switch
    {
        OnPoint point => point.Point,
        AtTime { Day: OnPoint point } => point.Point,
        _ => null,
    };

    /// <summary>True where a date lies well before publication.</summary>
    private static bool IsFar(CalendarPoint point, DateOnly? document) =>
        document is not { } day || (point.Last is { } last ? last.DayNumber < day.DayNumber - DaysOfNews : point.Year < day.Year);

    /// <summary>True for words that only a day of publication makes sense of: "last week", "on Tuesday", "yesterday".</summary>
    private static bool IsNear(TimeMeaning meaning) => meaning switch
    {
        Shifted { From: Origin.Document } or OnWeekday or DeicticDay => true,
        AtTime { Day: { } day } => IsNear(day),
        _ => false,
    };
}
