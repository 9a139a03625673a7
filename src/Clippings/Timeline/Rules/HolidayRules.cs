namespace Clippings;

/// <summary>Days with a name of their own.</summary>
internal static class HolidayRules
{
    public static readonly TimeRule[] Rows =
    [
        Fixed("christmas day?", 12, 25, "The truce of [Christmas] held."),
        Fixed("christmas eve", 12, 24, "The truce began on [Christmas Eve]."),
        Fixed("boxing day", 12, 26, "They played on [Boxing Day]."),
        Fixed("new year 's eve", 12, 31, "They danced on [New Year's Eve]."),
        Fixed("new year 's? day?", 1, 1, "They slept on [New Year's Day]."),
        Fixed("valentine 's day", 2, 14, "They married on [Valentine's Day]."),
        Fixed("st patrick 's day", 3, 17, "They paraded on [St Patrick's Day]."),
        Fixed("april fools ' day", 4, 1, "They joked on [April Fools' Day]."),
        Fixed("may day", 5, 1, "Workers marched on [May Day]."),
        Fixed("independence day", 7, 4, "They paraded on [Independence Day]."),
        Fixed("fourth|4th of july", 7, 4, "They paraded on the [Fourth of July]."),
        Fixed("bastille day", 7, 14, "They paraded on [Bastille Day]."),
        Fixed("halloween", 10, 31, "They dressed up on [Halloween]."),
        Fixed("veterans|armistice|remembrance day", 11, 11, "They paraded on [Veterans Day]."),
        Movable("easter sunday?", y => Easter(y), "They met on [Easter]."),
        Movable("easter monday", y => Easter(y).AddDays(1), "The rising began on [Easter Monday]."),
        Movable("good friday", y => Easter(y).AddDays(-2), "The deal was signed on [Good Friday]."),
        Movable("palm sunday", y => Easter(y).AddDays(-7), "They marched on [Palm Sunday]."),
        Movable("ash wednesday", y => Easter(y).AddDays(-46), "They fasted on [Ash Wednesday]."),
        Movable("thanksgiving day?", y => WeekdayOfMonth.Find(y, 11, DayOfWeek.Thursday, 4), "They met on [Thanksgiving]."),
        Movable("labor day", y => WeekdayOfMonth.Find(y, 9, DayOfWeek.Monday, 1), "They met on [Labor Day]."),
        Movable("memorial day", y => WeekdayOfMonth.Find(y, 6, DayOfWeek.Monday, 1).AddDays(-7), "They met on [Memorial Day]."),
        Movable("columbus day", y => WeekdayOfMonth.Find(y, 10, DayOfWeek.Monday, 2), "They met on [Columbus Day]."),
        Movable("martin luther king jr? day", y => WeekdayOfMonth.Find(y, 1, DayOfWeek.Monday, 3), "They met on [Martin Luther King Day]."),
        Movable("president|presidents 's|'? day", y => WeekdayOfMonth.Find(y, 2, DayOfWeek.Monday, 3), "They met on [Presidents Day]."),
    ];

    private static TimeRule Fixed(string pattern, int month, int day, string example) =>
        new(pattern, m => Named(m, new InYear(TimeUnit.Day, month, day)), example, (month == 1 ? 2022 : 2021) + $"-{month:00}-{day:00}");

    private static TimeRule Movable(string pattern, Func<int, DateOnly> day, string example)
    {
        var last = day(2022) <= new DateOnly(2022, 1, 13) ? day(2022) : day(2021);
        return new(pattern, m => Named(m, new InYear(TimeUnit.Day, 1, 1) { Movable = day }), example, $"{last:yyyy-MM-dd}");
    }

    private static TimeMeaning? Named(RuleMatch m, InYear day) =>
        m[0].Capitalized && !m.Before("carol", "carols", "tree", "trees", "island", "card", "cards", "lights", "presents", "decorations") && !m.After("at") ? day
        : m.Is(0, "4th") ? day
        : null;

    /// <summary>Gregorian Easter, by the anonymous algorithm (Nature, 20 April 1876).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var sum = h + l - (7 * ((a + (11 * h) + (22 * l)) / 451)) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
