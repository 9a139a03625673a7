using System.Globalization;

namespace Clippings;

/// <summary>Dates counted from a date that the same words name: the second pass.</summary>
internal static class OffsetRules
{
    public static readonly TimeRule[] Rows =
    [
        new("DURATION from DATE", m => From(m, 1), "The port will shut [two weeks from tomorrow].", "2022-01-28"),
        new("DURATION from DATE", m => From(m, 1), "It reopens [a week from Friday].", "2022-01-21"),
        new("DURATION after|past|following DATE", m => From(m, 1), "The port shut [two days after Christmas].", "2021-12-27"),
        new("DURATION before|preceding DATE", m => From(m, -1), "The port shut [three days before Christmas].", "2021-12-22"),
        new("DURATION prior to DATE", m => From(m, -1), "The port shut [a week prior to January 10].", "2022-01-03"),
        new("DURATION ahead of DATE", m => From(m, -1), "The port shut [a day ahead of Christmas].", "2021-12-24"),
        new("the UNIT after|following DATE", m => The(m, 1), "The port shut [the day after Thanksgiving].", "2021-11-26"),
        new("the UNIT before|preceding DATE", m => The(m, -1), "The port shut [the week before Christmas].", "2021-W50"),
        new("DATE after|following DATE", m => Weekday(m, 1), "The shops were full on [Friday after Thanksgiving].", "2021-11-26"),
        new("the DATE after|following DATE", m => Weekday(m, 1), "The shops were full on [the Friday after Thanksgiving].", "2021-11-26"),
        new("the? DATE before|preceding DATE", m => Weekday(m, -1), "The shops were full on [the Saturday before Christmas].", "2021-12-18"),
        new("the? ORDINAL DATE after|following DATE", m => Weekday(m, m.Ordinal), "They voted on [the first Sunday after Easter].", "2021-04-11"),
        new("the? PART after|following DATE", m => Part(m, 1), "It burned [the night after Christmas].", "2021-12-26TNI"),
        new("the? PART before|preceding DATE", m => Part(m, -1), "It burned [the night before Christmas].", "2021-12-24TNI"),
        new("the? ORDINAL UNIT of|in DATE", m => m.Ordinal is > 0 and < 32 ? Of(m, m.Ordinal) : null, "It snowed in [the second week of December].", "2021-W49"),
        new("the? ORDINAL UNIT of|in DATE", m => Of(m, m.Ordinal), "It snowed on [the first day of 2012].", "2012-01-01"),
        new("the? last|final|closing UNIT of|in DATE", m => Of(m, -1), "It snowed in [the last week of December].", "2021-W52"),
        new("the opening UNIT of|in DATE", m => Of(m, 1), "It snowed in [the opening week of December].", "2021-W48"),
        new("DATE week|fortnight", British, "The port will shut on [Tuesday week].", "2022-01-25"),
        new("DURATION on? DATE", Coming, "The port will shut [a week on Friday].", "2022-01-21"),
        new("DURATION on? DATE", Coming, "The port will shut [a week tomorrow].", "2022-01-21"),
        new("DURATION after|past TIME", m => Clock(m, 1), "It struck [an hour after midnight].", "2022-01-13T01:00"),
        new("DURATION before TIME", m => Clock(m, -1), "It struck [two hours before midnight].", "2022-01-13T22:00"),
    ];

    private const int MinutesOfDay = 24 * 60;

    /// <summary>How fine a date is that others can be counted from; null where it is none.</summary>
    public static TimeUnit? Fineness(TimeMeaning? meaning) => meaning switch
    {
        OnPoint point => point.Point.Unit,
        InYear part => part.Unit,
        Within part => part.Inner.Unit,
        Shifted { Count: not null } shifted => shifted.Unit,
        Offset offset => Fineness(offset.Anchor),
        OnWeekday or DeicticDay or AfterSpoken or DayIn or NearWeekday => TimeUnit.Day,
        _ => null,
    };

    private static TimeMeaning? From(RuleMatch m, int sign)
    {
        var anchor = m.Inner(TimeClass.Date);
        if (m.Inner(TimeClass.Duration) is not Amount { Unit: >= TimeUnit.Day, Count: { } count } amount)
            return null;
        if (m.After("for", "within", "during", "lasting", "lasted", "the", "first", "last", "of", "over", "next", "past", "than", "spent", "every") || m.Before("'s") || !Counts(anchor, amount.Unit))
            return null;
        return m.Has("from") && Fineness(anchor) > TimeUnit.Week ? null : new Offset(anchor, sign * count, amount.Unit, m.Has("from") ? Direction.Future : Direction.Unknown);
    }

    private static TimeMeaning? The(RuleMatch m, int sign)
    {
        var anchor = m.Inner(TimeClass.Date);
        if (m.Unit < TimeUnit.Day || m.Unit == TimeUnit.Quarter || m[1].Capitalized || m.Before("'s") || !Counts(anchor, m.Unit))
            return null;
        return m.Unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month ? new Coarser(new Offset(anchor, sign, m.Unit), m.Unit) : new Offset(anchor, sign, m.Unit);
    }

    private static bool Counts(TimeMeaning anchor, TimeUnit unit) =>
        Fineness(anchor) is { } fine && (fine <= unit || unit >= TimeUnit.Year) && !(fine > TimeUnit.Week && unit < TimeUnit.Month);

    private static TimeMeaning? Weekday(RuleMatch m, int nth) =>
        m.Inner(TimeClass.Date) is OnWeekday { Week: null, Towards: Direction.Unknown } weekday && m[m.Count - 1].Meaning is { } anchor && anchor is not OnWeekday
        && Fineness(anchor) is <= TimeUnit.Month && Math.Abs(nth) < 60
            ? new NearWeekday(weekday.Weekday, anchor, nth)
            : null;

    private static TimeMeaning? Part(RuleMatch m, int days) =>
        Fineness(m.Inner(TimeClass.Date)) == TimeUnit.Day && !m.Text(m.Find(TimeClass.Part, 0)).EndsWith('s')
            ? Say.At(new Offset(m.Inner(TimeClass.Date), days, TimeUnit.Day), TimeWords.PartValues[m.Value(TimeClass.Part)])
            : null;

    private static TimeMeaning? Of(RuleMatch m, int nth)
    {
        var whole = m.Inner(TimeClass.Date);
        return m.Unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month && !m[m.Count - 3].Capitalized && Fineness(whole) is { } unit && unit > m.Unit && unit <= TimeUnit.Year
            ? new UnitOf(m.Unit, nth, whole)
            : null;
    }

    private static TimeMeaning? British(RuleMatch m) =>
        m.Inner(TimeClass.Date) is OnWeekday { Week: null, Towards: Direction.Unknown } or DeicticDay { Days: >= 0 } && m.After("on", "until", "by", "from", "till")
        && (m.Around(m.Count).Is(TimeClass.Stop) || m.Before(",", "and", "to", "in", "at"))
            ? new Offset(m.Inner(TimeClass.Date), m.Has("week") ? 1 : 2, TimeUnit.Week, Direction.Future)
            : null;

    /// <summary>"A week on Friday", "a week today": of what is to come.</summary>
    private static TimeMeaning? Coming(RuleMatch m)
    {
        var anchor = m.Inner(TimeClass.Date);
        return m.Inner(TimeClass.Duration) is Amount { Unit: TimeUnit.Week, Number: "1" or "2" } weeks && anchor is OnWeekday { Week: null } or DeicticDay { Days: >= 0 }
            && !m.After("for", "of", "lasted", "spent", "over", "within", "than", "the", "last", "first", "-") && !m.Text(0).Contains('-', StringComparison.Ordinal)
                ? new Offset(anchor, weeks.Number[0] - '0', TimeUnit.Week, Direction.Future)
                : null;
    }

    private static TimeMeaning? Clock(RuleMatch m, int sign)
    {
        if (m.Inner(TimeClass.Duration) is not Amount { Unit: TimeUnit.Hour or TimeUnit.Minute, Count: { } count and <= MinutesOfDay } amount || m.Inner(TimeClass.Time) is not AtTime { Clock: [_, _, ':', _, _] } time)
            return null;
        var from = (int.Parse(time.Clock[..2], CultureInfo.InvariantCulture) * 60) + int.Parse(time.Clock[3..], CultureInfo.InvariantCulture);
        var minutes = (from + (sign * count * (amount.Unit == TimeUnit.Hour ? 60 : 1)) + (3 * MinutesOfDay)) % MinutesOfDay;
        return Say.At(time.Day, $"{minutes / 60:00}:{minutes % 60:00}");
    }
}
