namespace Clippings;

/// <summary>Dates that name a month, and dates in digits.</summary>
internal static class CalendarRules
{
    private const int LongestList = 12;

    public static readonly TimeRule[] Rows =
    [
        new("WEEKDAY ,? MONTH DAY ,? YEAR", Full, "They met on [Monday, January 10, 2022].", "2022-01-10"),
        new("WEEKDAY ,? the? DAY of? MONTH ,? YEAR", Full, "It began on [Tuesday, 4 March 2014], at sea.", "2014-03-04"),
        new("MONTH the? DAY ,? YEAR", Full, "The treaty of [March 01 , 2008] holds.", "2008-03-01"),
        new("the? DAY of? MONTH ,? YEAR", Full, "Born on [the 3rd of May, 1950], he left.", "1950-05-03"),
        new("WEEKDAY ,? MONTH the? DAY", OfMonth, "The vote on [Sunday, Jan. 9] was close.", "2022-01-09"),
        new("WEEKDAY ,? the? DAY of? MONTH", OfMonth, "The vote on [Sunday 9 January] was close.", "2022-01-09"),
        new("MONTH the? DAY", OfMonth, "The fire broke out on [Jan. 12].", "2022-01-12"),
        new("the? DAY of? MONTH", OfMonth, "The plane flew on [11 December] for an hour.", "2021-12-11"),
        new("MONTH ,? YEAR", m => Say.Point(TimeUnit.Month, m.Year, m.Month), "It opened in [May 2008].", "2008-05"),
        new("MONTH of YEAR", m => Say.Point(TimeUnit.Month, m.Year, m.Month), "It opened in [June of 1999].", "1999-06"),
        new("MONTH 's? SHORT", m => Say.Point(TimeUnit.Month, Say.Century(m.Value(TimeClass.Short)), m.Month), "In [June '44] they landed.", "1944-06"),
        new("MONTH", BareMonth, "Sales fell in [October].", "2021-10"),
        new("MONTH", BareMonth, "Theresa May said so, and you may, too.", ""),
        new("MONTH > -|and|to|through|or|, MONTH YEAR", m => Say.Point(TimeUnit.Month, m.Year, m.Month), "Between [April] and June 1940 it rained.", "1940-04"),
        new("MONTH DAY > -|and|to|through|until|or MONTH? DAY ,? YEAR", Full, "From [June 5] to June 9, 1967, they fought.", "1967-06-05"),
        new("MONTH DAY > , DAY ,? and DAY ,? YEAR", Full, "It fell on [July 1], 2 and 3, 1999.", "1999-07-01"),
        new("DAY > ,? and DAY ,? YEAR", Listed, "It fell on July 1, [2] and 3, 1999.", "1999-07-02"),
        new("DAY > , DAY ,? and DAY ,? YEAR", Listed, "It fell on July 1, [2], 3 and 4, 1999.", "1999-07-02"),
        new("DAY ,? YEAR", Listed, "It fell on July 1, 2 and [3, 1999].", "1999-07-03"),
        new("DAY > , DAY ,? and DAY of? MONTH ,? YEAR", Full, "It fell on [1], 2 and 3 July 1999.", "1999-07-01"),
        new("DAY > , DAY ,? and DAY of? MONTH", OfMonth, "It fell on [1], 2 and 3 January.", "2022-01-01"),
        new("DAY > -|and|to|through|until|or DAY of? MONTH ,? YEAR", Full, "From [5] to 9 June 1967 they fought.", "1967-06-05"),
        new("DAY MONTH > -|and|to|through|until|or DAY MONTH ,? YEAR", Full, "From [5 May] to 9 June 1967 they fought.", "1967-05-05"),
        new("DAY > -|and|to|through|until|or DAY MONTH", OfMonth, "From [3] to 9 January they talked.", "2022-01-03"),
        new("ISO", Digits, "Version of [2021-11-30].", "2021-11-30"),
        new("SLASH", Digits, "Posted [1/10/22] at the door.", "2022-01-10"),
        new("SLASH", Digits, "Posted [25/12/2021] in the evening.", "2021-12-25"),
        new("the? ORDINAL WEEKDAY in|of MONTH ,? YEAR", m => NthWeekday(m) is InYear { Movable: { } day } && day(m.Year) is var date ? Say.Day(date.Year, date.Month, date.Day) : null, "They vote on [the first Monday in June 2010].", "2010-06-07"),
        new("the? ORDINAL WEEKDAY in|of MONTH", NthWeekday, "They voted on [the first Monday in June].", "2021-06-07"),
        new("the DAY", Alone, "The talks began on January 4 and ended on [the 6th].", "2022-01-06"),
        new("DAY", SecondOfRange, "Open January 4-[6] only.", "2022-01-06"),
    ];

    private static TimeMeaning? Full(RuleMatch m) =>
        Say.Day(m.Year, m.Month, m.Day) ?? (Say.DayOfMonth(m.Month, m.Day) is null ? null : TimeMeaning.Nothing);

    /// <summary>A day further on in a list or span that names its month once, in front.</summary>
    private static TimeMeaning? Listed(RuleMatch m) =>
        m.After(",", "and", "-", "to", "or", "through") && MonthBefore(m) is > 0 and var month ? Say.Day(m.Year, month, m.Day) : null;

    private static int MonthBefore(RuleMatch m)
    {
        for (var i = -1; i > -LongestList && (m.Is(i, ",", "and", "-", "to", "or", "through") || m.Around(i).Is(TimeClass.Day)); i--)
        {
            if (m.Around(i).Is(TimeClass.Day) && m.Around(i - 1).Is(TimeClass.Month))
                return m.Around(i - 1).Value;
        }

        return 0;
    }

    private static TimeMeaning? OfMonth(RuleMatch m) => Say.DayOfMonth(m.Month, m.Day);

    /// <summary>"May" and "March" are also words and names; a month stands after a preposition or an adjective of time.</summary>
    private static TimeMeaning? BareMonth(RuleMatch m)
    {
        var placed = m.After("in", "since", "of", "by", "until", "till", "from", "to", "between", "during", "through", "before", "after",
            "early", "late", "mid", "last", "next", "this", "for", "and", "or", "-", "earlier", "until", "around", "as", "its", "their", "the", "a", "on");
        var name = m.Around(1);
        if (m.Is(0, "May", "March", "April", "June", "August", "Jan", "Mar", "Jun", "Dec", "Sep") && !placed)
            return m.Is(0, "April", "June", "August") && !name.Capitalized && !m.Around(-1).Capitalized ? Month(m) : null;
        if (m.Is(0, "May") && (name.Capitalized || m.After("to", "as", "and", "or") || m.Before("be", "have", "not")))
            return m.After("and", "or", "to") && m.Around(-2).Is(TimeClass.Month) ? Month(m) : null;
        return m.Is(0, "April", "June", "August", "March") && name.Capitalized && m.After("the", "and", "for", "to", "of", "from") ? null : Month(m);
    }

    private static InYear Month(RuleMatch m) => new(TimeUnit.Month, m.Month);

    /// <summary>Year first, else month first as in American print, unless only the second number can be a month.</summary>
    private static TimeMeaning? Digits(RuleMatch m)
    {
        var parts = m.Text(0).Split('-', '/');
        var numbers = Array.ConvertAll(parts, int.Parse);
        if (parts[0].Length == 4)
            return Say.Day(numbers[0], numbers[1], numbers[2]);
        return Say.Day(Say.Century(numbers[2]), numbers[0], numbers[1]) ?? Say.Day(Say.Century(numbers[2]), numbers[1], numbers[0]);
    }

    private static TimeMeaning? NthWeekday(RuleMatch m)
    {
        var (nth, weekday, month) = (m.Ordinal, (DayOfWeek)(m.Weekday % 7), m.Month);
        return nth is >= 1 and <= 4 ? new InYear(TimeUnit.Day, month, 1) { Movable = year => WeekdayOfMonth.Find(year, month, weekday, nth) } : null;
    }

    private static TimeMeaning? Alone(RuleMatch m) =>
        m[1].Is(TimeClass.Ordinal) && m.After("on", "until", "by", "before", "after", "to", "from") && !m.Around(2).Capitalized
        && (m.Around(2).Is(TimeClass.Stop) || m.Before(",", "and", "of", "the", "a", "an", "his", "their", "its", "with", "for", "by", "at", "in", "they", "he", "she", "it", "we", "was", "were"))
            ? new DayIn(m.Day)
            : null;

    private static TimeMeaning? SecondOfRange(RuleMatch m) =>
        (m.After("-", "and", "to", "through") || (m.After(",") && m.Before("and", ",") && m.Around(2).Is(TimeClass.Day))) && m.Around(-2).Is(TimeClass.Day)
        && MonthBefore(m) is > 0 and var month && !m.Around(1).Is(TimeClass.Month) && (m.Around(1).Is(TimeClass.Stop) || !m.Around(1).Is(TimeClass.Units | TimeClass.Unit))
            ? Say.DayOfMonth(month, m.Day)
            : null;
}
