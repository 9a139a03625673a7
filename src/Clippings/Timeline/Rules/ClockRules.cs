namespace Clippings;

/// <summary>Hours and minutes.</summary>
internal static class ClockRules
{
    public static readonly TimeRule[] Rows =
    [
        new("CLOCK MERIDIEM local|eastern|pacific|central|mountain standard|daylight? time", m => Twelve(m, m.Value(TimeClass.Clock)), "Doors open at [6:40 p.m. Eastern time].", "2022-01-13T18:40"),
        new("HOUR MERIDIEM local|eastern|pacific|central|mountain standard|daylight? time", m => Twelve(m, m.Value(TimeClass.Hour) * 60), "Doors open at [6 p.m. local time].", "2022-01-13T18:00"),
        new("CLOCK ( ZONE )", m => At(m, m.Value(TimeClass.Clock)), "It fell at [16:08 (UTC)] there.", "2022-01-13T16:08Z"),
        new("CLOCK MERIDIEM ZONE?", m => Twelve(m, m.Value(TimeClass.Clock)), "Doors open at [6:40 p.m.] sharp.", "2022-01-13T18:40"),
        new("HOUR MERIDIEM ZONE?", m => Twelve(m, m.Value(TimeClass.Hour) * 60), "Doors open at [9pm] sharp.", "2022-01-13T21:00"),
        new("NUM MERIDIEM ZONE?", m => Twelve(m, m.Value(TimeClass.Num) * 60), "Doors open at [nine p.m.] sharp.", "2022-01-13T21:00"),
        new("CLOCK local? time", m => At(m, m.Value(TimeClass.Clock)), "It struck at [16:08 local time].", "2022-01-13T16:08"),
        new("CLOCK ZONE", m => At(m, m.Value(TimeClass.Clock)), "It fell at [16:08 UTC].", "2022-01-13T16:08Z"),
        new("CLOCK hours|h?", m => m.After("at", "by", "until", "from", "to", "about", "around", "after", "before", "since", "-", "and", "between", ",") ? At(m, m.Value(TimeClass.Clock)) : null, "It fell at [16:08].", "2022-01-13T16:08"),
        new("YEAR|NUM hours? ZONE", Digits, "At [0800 UTC] it fell.", "2022-01-13T08:00Z"),
        new("HOUR|NUM o clock", m => Hour(m, m[0].Value), "It began at [seven o'clock].", "2022-01-13T07:00"),
        new("HOUR|NUM o clock in the? PART", m => Hour(m, m[0].Value), "It began at [seven o'clock in the evening].", "2022-01-13T19:00"),
        new("HOUR|NUM|CLOCK in the morning|afternoon|evening", m => m[0].Value > 0 && (m[0].Is(TimeClass.Clock) || m[0].Value <= 12) && m.After("at", "until", "by", "around", "about", "from", "to", "after", "before") ? Hour(m, m[0]) : null, "It began at [seven in the evening].", "2022-01-13T19:00"),
        new("half past HOUR|NUM", m => m[2].Value is >= 1 and <= 12 ? At(m, (m[2].Value * 60) + 30) : null, "It began at [half past seven].", "2022-01-13T07:30"),
        new("HOUR|CLOCK|NUM tonight", DayHour, "Polls close at [8 tonight].", "2022-01-13T20:00"),
        new("tonight at HOUR|CLOCK|NUM", DayHour, "Polls close [tonight at 8].", "2022-01-13T20:00"),
        new("HOUR|CLOCK|NUM o clock tonight", DayHour, "Polls close at [eight o'clock tonight].", "2022-01-13T20:00"),
        new("HOUR|CLOCK|NUM this morning|afternoon|evening", DayHour, "Polls opened at [8 this morning].", "2022-01-13T08:00"),
        new("HOUR|CLOCK|NUM on? WEEKDAY|tomorrow|yesterday morning|afternoon|evening|night", DayHour, "The debate starts at [7:30 tomorrow morning].", "2022-01-14T07:30"),
        new("HOUR|CLOCK|NUM on? WEEKDAY|tomorrow|yesterday morning|afternoon|evening|night", DayHour, "The debate began at [9 Monday night].", "2022-01-10T21:00"),
        new("HOUR|CLOCK|NUM o clock on? WEEKDAY|tomorrow|yesterday morning|afternoon|evening|night", DayHour, "The debate began at [nine o'clock on Monday evening].", "2022-01-10T21:00"),
        new("HOUR|CLOCK|NUM last night|evening", DayHour, "The debate began at [9 last night].", "2022-01-12T21:00"),
        new("WEEKDAY|tomorrow|yesterday morning|afternoon|evening|night at HOUR|CLOCK|NUM", DayHour, "The debate began [Monday night at 9].", "2022-01-10T21:00"),
        new("this morning|afternoon|evening at HOUR|CLOCK|NUM", DayHour, "The debate began [this evening at six].", "2022-01-13T18:00"),
        new("HOUR|CLOCK > to|until|-|and HOUR|CLOCK MERIDIEM", First, "Doors are open from [7] to 9 p.m. daily.", "2022-01-13T19:00"),
        new("HOUR|CLOCK|NUM at night", m => m[0].Value is >= 1 and <= 12 * 60 && m.After("at", "until", "by", "around", "about", "after", "from") ? Hour(m, m[0]) : null, "It closes at [9 at night].", "2022-01-13T21:00"),
        new("noon|midnight", m => Say.At(null, TimeWords.PartValues[m[0].Value]), "It began at [noon].", "2022-01-13T12:00"),
    ];

    private static TimeMeaning? Twelve(RuleMatch m, int minutes)
    {
        var hour = minutes / 60;
        return hour is < 1 or > 12 ? null : At(m, ((hour % 12) + m.Value(TimeClass.Meridiem)) * 60 + (minutes % 60));
    }

    private static TimeMeaning? Hour(RuleMatch m, int hour) => hour is < 1 or > 24 ? null : At(m, Minutes(m, hour * 60));

    private static TimeMeaning? Hour(RuleMatch m, in TimeToken hour) => At(m, Minutes(m, hour.Is(TimeClass.Clock) ? hour.Value : hour.Value * 60));

    /// <summary>Nine in the evening is 21:00, two at night 2:00.</summary>
    private static int Minutes(RuleMatch m, int minutes)
    {
        var late = m.Has("afternoon", "evening", "tonight") || (m.Has("night") && minutes >= 6 * 60);
        return late && minutes < 12 * 60 ? minutes + (12 * 60) : minutes;
    }

    /// <summary>An hour with the day and the part of the day it belongs to.</summary>
    private static TimeMeaning? DayHour(RuleMatch m)
    {
        var at = m.Has("at") ? m.Count - 1 : 0;
        var hour = m[at];
        if (!hour.Is(TimeClass.Clock) && (hour.Value is < 1 or > 12 || !(at > 0 || m.After("at", "by", "until", "till", "from", "to", "and", "-", "around", "about", "before", "after", "since", "between"))))
            return null;
        if (at > 0 && (m.Around(m.Count).Is(TimeClass.Units | TimeClass.Unit | TimeClass.Meridiem | TimeClass.Num) || m.Before("o", "%", "-")))
            return null;
        TimeMeaning? day = m.Weekday > 0 ? new OnWeekday(m.Weekday)
            : m.Has("tomorrow") ? new DeicticDay(1)
            : m.Has("yesterday") ? new DeicticDay(-1)
            : m.Has("last") ? Say.Document(-1, TimeUnit.Day)
            : Say.Document(0, TimeUnit.Day);
        var minutes = Minutes(m, hour.Is(TimeClass.Clock) ? hour.Value : hour.Value * 60);
        return minutes > 24 * 60 ? null : Say.At(day, $"{minutes / 60:00}:{minutes % 60:00}");
    }

    /// <summary>"From 7 to 9 p.m.": the first hour is of the same half of the day, unless it would be the later one.</summary>
    private static TimeMeaning? First(RuleMatch m)
    {
        if (!m.After("from", "between", "at") || m[0].Value < 1)
            return null;
        var (first, second) = (OfDay(m[0]), OfDay(m[2]));
        return first >= 13 * 60 || second >= 13 * 60 ? null : At(m, (first % (12 * 60)) + (first % (12 * 60) < second % (12 * 60) ? m.Value(TimeClass.Meridiem) * 60 : 0));

        static int OfDay(TimeToken token) => token.Is(TimeClass.Clock) ? token.Value : token.Value * 60;
    }

    private static TimeMeaning? Digits(RuleMatch m)
    {
        var value = m[0].Value;
        return m.Text(0).Length == 4 && value / 100 <= 24 && value % 100 < 60 ? At(m, (value / 100 * 60) + (value % 100)) : null;
    }

    private static TimeMeaning? At(RuleMatch m, int minutes) =>
        minutes > 24 * 60 ? null : Say.At(null, $"{minutes / 60:00}:{minutes % 60:00}{(m.Value(TimeClass.Zone) == 1 ? "Z" : "")}");
}
