namespace Clippings;

/// <summary>Hours and minutes.</summary>
internal static class ClockRules
{
    public static readonly TimeRule[] Rows =
    [
        new("CLOCK MERIDIEM ZONE?", m => Twelve(m, m.Value(TimeClass.Clock)), "Doors open at [6:40 p.m.] sharp.", "2022-01-13T18:40"),
        new("HOUR MERIDIEM ZONE?", m => Twelve(m, m.Value(TimeClass.Hour) * 60), "Doors open at [9pm] sharp.", "2022-01-13T21:00"),
        new("NUM MERIDIEM ZONE?", m => Twelve(m, m.Value(TimeClass.Num) * 60), "Doors open at [nine p.m.] sharp.", "2022-01-13T21:00"),
        new("CLOCK local? time", m => At(m, m.Value(TimeClass.Clock)), "It struck at [16:08 local time].", "2022-01-13T16:08"),
        new("CLOCK ZONE", m => At(m, m.Value(TimeClass.Clock)), "It fell at [16:08 UTC].", "2022-01-13T16:08Z"),
        new("CLOCK hours|h?", m => m.After("at", "by", "until", "from", "to", "about", "around", "after", "before", "since", "-", "and", "between", ",") ? At(m, m.Value(TimeClass.Clock)) : null, "It fell at [16:08].", "2022-01-13T16:08"),
        new("YEAR|NUM hours? ZONE", Digits, "At [0800 UTC] it fell.", "2022-01-13T08:00Z"),
        new("HOUR|NUM o clock", m => Hour(m, m[0].Value), "It began at [seven o'clock].", "2022-01-13T07:00"),
        new("HOUR|NUM o clock in the? PART", m => Hour(m, m[0].Value), "It began at [seven o'clock in the evening].", "2022-01-13T19:00"),
        new("HOUR|NUM in the morning|afternoon|evening", m => m[0].Value is >= 1 and <= 12 && m.After("at", "until", "by", "around", "about") ? Hour(m, m[0].Value) : null, "It began at [seven in the evening].", "2022-01-13T19:00"),
        new("half past HOUR|NUM", m => m[2].Value is >= 1 and <= 12 ? At(m, (m[2].Value * 60) + 30) : null, "It began at [half past seven].", "2022-01-13T07:30"),
        new("noon|midnight", m => Say.At(null, TimeWords.PartValues[m[0].Value]), "It began at [noon].", "2022-01-13T12:00"),
    ];

    private static TimeMeaning? Twelve(RuleMatch m, int minutes)
    {
        var hour = minutes / 60;
        return hour is < 1 or > 12 ? null : At(m, ((hour % 12) + m.Value(TimeClass.Meridiem)) * 60 + (minutes % 60));
    }

    private static TimeMeaning? Hour(RuleMatch m, int hour)
    {
        if (hour is < 1 or > 24)
            return null;
        var late = m.Has("afternoon", "evening") || (m.Has("night") && hour > 5);
        return At(m, (late && hour < 12 ? hour + 12 : hour) * 60);
    }

    private static TimeMeaning? Digits(RuleMatch m)
    {
        var value = m[0].Value;
        return m.Text(0).Length == 4 && value / 100 <= 24 && value % 100 < 60 ? At(m, (value / 100 * 60) + (value % 100)) : null;
    }

    private static TimeMeaning? At(RuleMatch m, int minutes) =>
        minutes > 24 * 60 ? null : Say.At(null, $"{minutes / 60:00}:{minutes % 60:00}{(m.Value(TimeClass.Zone) == 1 ? "Z" : "")}");
}
