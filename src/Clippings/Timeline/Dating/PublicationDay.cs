namespace Clippings;

/// <summary>
/// Picks the day of publication among several. News names the day it appears by its weekday, looks back less than a
/// week without saying so, and ahead less than a week; the day that keeps all weekdays nearest wins.
/// </summary>
internal static class PublicationDay
{
    private const int Week = 7;

    /// <summary>The best day from one to another, both included; null where the text looks back on none of their weekdays.</summary>
    public static DateOnly? Among(DateOnly first, DateOnly last, IReadOnlyList<WeekdayMention> mentions)
    {
        DateOnly? best = null;
        var least = int.MaxValue;
        for (var number = first.DayNumber; number <= last.DayNumber; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            var today = day.Weekday();
            var named = mentions.Where(m => m.Weekday == today).ToList();
            if (named.Count(m => !m.Ahead) <= named.Count(m => m.Ahead))
                continue;
            var distance = mentions.Sum(m => Distance(m, today));
            if (distance < least)
                (best, least) = (day, distance);
        }

        return best;
    }

    private static int Distance(WeekdayMention mention, int today)
    {
        var back = (today - mention.Weekday + Week) % Week;
        return mention.Ahead ? Week - back : back;
    }
}
