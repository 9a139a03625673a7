using System.Globalization;

namespace Clippings;

/// <summary>Expressions made of expressions: the second pass, where a found date reads as <c>DATE</c>.</summary>
internal static class CompositeRules
{
    public static readonly TimeRule[] Rows =
    [
        new("DATE PART", m => At(m), "It fell on [Monday morning].", "2022-01-10TMO"),
        new("early|late DATE PART", m => At(m) is { } t ? t with { Mod = m.Has("early") ? "START" : "END" } : null, "It fell [late Monday night].", "2022-01-10TNI"),
        new("PART of DATE", m => At(m), "It fell on a [night of January 10].", "2022-01-10TNI"),
        new("the PART of DATE", m => At(m), "It fell on [the night of January 10].", "2022-01-10TNI"),
        new("DATE ,? TIME", Timed, "It opened [Monday 9 a.m.].", "2022-01-10T09:00"),
        new("DATE at TIME", Timed, "It opened [Monday at 9 a.m.].", "2022-01-10T09:00"),
        new("TIME on|,? DATE", Timed, "It opened at [9 a.m. on Monday].", "2022-01-10T09:00"),
        new("MOD TIME on|,? DATE", m => Timed(m) is { } t ? t with { Mod = "APPROX" } : null, "It went on until [nearly 2 a.m. on Monday].", "2022-01-10T02:00"),
        new("early|late - PART", m => Bare(m) is { } t ? t with { Mod = m.Has("early") ? "START" : "END" } : null, "It was sold in [late-afternoon] trading.", "2022-01-13TAF"),
        new("TIME on? DATE PART", Late, "It began at [9 o'clock Monday night].", "2022-01-10T21:00"),
        new("TIME TIME", m => m.Is(1, "tonight") ? Late(m) : null, "It begins at [9 p.m. tonight].", "2022-01-13T21:00"),
        new("DATE PART at TIME", Late, "It began [Monday night at 9 p.m.].", "2022-01-10T21:00"),
        new("TIME this PART", Late, "The plan is due by [6 o'clock this afternoon].", "2022-01-13T18:00"),
        new("this PART", m => Part(m, Say.Document(0, TimeUnit.Day)), "It fell [this morning].", "2022-01-13TMO"),
        new("early|late this PART", m => Part(m, Say.Document(0, TimeUnit.Day)), "It fell [early this morning].", "2022-01-13TMO"),
        new("last PART", m => m.Has("night", "evening") ? Part(m, Say.Document(-1, TimeUnit.Day)) : null, "It fell [last night].", "2022-01-12TNI"),
        new("that|same|the PART", m => Bare(m), "On January 10 it fell; [that night] they fled.", "2022-01-10TNI"),
        new("that same PART", m => Part(m, null), "On January 10 it fell; [that same night] they fled.", "2022-01-10TNI"),
        new("the next|following PART", m => Part(m, Say.Spoken(1, TimeUnit.Day)), "On January 10 it fell; [the following morning] they fled.", "2022-01-11TMO"),
        new("the previous PART", m => Part(m, Say.Spoken(-1, TimeUnit.Day)), "On January 10 they fled; [the previous night] it had burned.", "2022-01-09TNI"),
        new("PART", m => Bare(m), "Shares rose in [morning] trading.", "2022-01-13TMO"),
        new("early|late DATE", Moderated, "It ends in [early June].", "2022-06"),
        new("early|late in|on DATE", Moderated, "It ends [early in June].", "2022-06"),
        new("the early|small hours of DATE", m => m.Inner(TimeClass.Date) is FixedValue ? null : Say.At(m.Inner(TimeClass.Date), "MO") with { Mod = "START" }, "It fell in [the early hours of January 10].", "2022-01-10TMO"),
        new("the same PART", m => Part(m, null), "On January 10 it fell; [the same night] they fled.", "2022-01-10TNI"),
        new("the? first half of DATE", m => OffsetRules.Fineness(m.Inner(TimeClass.Date)) == TimeUnit.Month ? Edge(m, "START") : null, "It rained in [the first half of June 2021].", "2021-06"),
        new("the? second|latter half of DATE", m => OffsetRules.Fineness(m.Inner(TimeClass.Date)) == TimeUnit.Month ? Edge(m, "END") : null, "It rained in [the second half of June 2021].", "2021-06"),
        new("mid - PART", m => Bare(m) is { } t ? t with { Mod = "MID" } : null, "It was sold in [mid-morning] trading.", "2022-01-13TMO"),
        new("early|late - DATE", Moderated, "It was a [late-June] day.", "2021-06"),
        new("the early|late|mid DATE", Moderated, "They sang in [the early 1990s].", "199"),
        new("the? mid - DATE", Moderated, "It was out in [mid-2011].", "2011"),
        new("earlier|later in? DATE", Relatively, "The talks in Graz [earlier this week] failed.", "2022-W02"),
        new("the? beginning|start|opening|outset of DATE", m => Edge(m, "START"), "By [the start of 2012] it was gone.", "2012"),
        new("the? end|close of DATE", m => Edge(m, "END"), "By [the end of this year] it will be gone.", "2022"),
        new("the? middle|midst of DATE", m => Edge(m, "MID"), "By [the middle of 2012] it was gone.", "2012"),
        new("DATE of|in DATE", Part, "Losses in [the third quarter of last year] grew.", "2021-Q3"),
        new("DATE DATE", Part, "The port shut [a week ago Tuesday].", "2022-01-04"),
        new("DATE DATE", Part, "The port opened [a year ago today].", "2021-01-13"),
        new("DATE DATE", Part, "It was sold [five years ago this month].", "2017-01"),
        new("DATE DATE", Part, "Losses in [the third quarter last year] grew.", "2021-Q3"),
        new("the? same period|month|quarter|time|day|week|point|date DATE", m => new SamePart(m.Inner(TimeClass.Date)), "Sales in the third quarter were lower in [the same period last year].", "2021-Q3"),
        new("the week|weekend of DATE", m => Around(m), "It rained in [the week of January 10].", "2022-W02"),
        new("the first half of DATE", m => Half(m, 1), "It rose in [the first half of last year].", "2021-H1"),
        new("the second half of DATE", m => Half(m, 2), "It rose in [the second half of last year].", "2021-H2"),
        new("the? first half of DATE", m => Long(m) ? Edge(m, "START") : null, "It grew in [the first half of the 19th century].", "18"),
        new("the? second|latter half of DATE", m => Long(m) ? Edge(m, "END") : null, "It grew in [the second half of the 1980s].", "198"),
        new("MOD DURATION", Weakened, "It cost [nearly eight years].", "P8Y"),
        new("more than DURATION", m => With(m, "MORE_THAN"), "It took [more than a decade].", "P1DE"),
        new("less|fewer than DURATION", m => With(m, "LESS_THAN"), "It took [less than an hour].", "PT1H"),
        new("at least DURATION", m => With(m, "EQUAL_OR_MORE"), "It takes [at least two years].", "P2Y"),
        new("at most DURATION", m => With(m, "EQUAL_OR_LESS"), "It takes [at most two years].", "P2Y"),
        new("up|close to DURATION", m => With(m, "LESS_THAN"), "It takes [up to two years].", "P2Y"),
        new("no more|longer than DURATION", m => With(m, "EQUAL_OR_LESS"), "It takes [no more than two years].", "P2Y"),
        new("as much|many|long as DURATION", m => With(m, "EQUAL_OR_LESS"), "It takes [as long as two years].", "P2Y"),
        new("DURATION or more|so|longer", m => With(m, m.Has("so") ? "APPROX" : "EQUAL_OR_MORE"), "It takes [two years or more].", "P2Y"),
        new("MOD TIME", WeakenedTime, "It fell at [around 9 p.m.] sharp.", "2022-01-13T21:00"),
        new("MOD DATE", WeakenedDate, "It fell [about two years ago].", "2020"),
        new("more than DATE", m => IsAgo(m) ? m.Inner(TimeClass.Date) with { Mod = "BEFORE" } : null, "It fell [more than two years ago].", "2020"),
        new("less than DATE", m => IsAgo(m) ? m.Inner(TimeClass.Date) with { Mod = "AFTER" } : null, "It fell [less than two years ago].", "2020"),
    ];

    private static TimeMeaning? At(RuleMatch m)
    {
        var part = m.Value(TimeClass.Part);
        return m.Inner(TimeClass.Date) is FixedValue ? null
            : m.Text(m.Find(TimeClass.Part, 0)).EndsWith('s') ? null
            : Say.At(m.Inner(TimeClass.Date), TimeWords.PartValues[part]);
    }

    private static TimeMeaning? Timed(RuleMatch m) =>
        m.Inner(TimeClass.Time) is AtTime { Day: null } time && m.Inner(TimeClass.Date) is not FixedValue ? Say.At(m.Inner(TimeClass.Date), time.Clock) : null;

    private static TimeMeaning? Part(RuleMatch m, TimeMeaning? day) =>
        m[m.Count - 1].Capitalized ? null : Say.At(day, TimeWords.PartValues[m.Value(TimeClass.Part)]);

    /// <summary>"Six this evening" is 18:00.</summary>
    private static TimeMeaning? Late(RuleMatch m)
    {
        if (m.Inner(TimeClass.Time) is not AtTime { Day: null } time)
            return null;
        if (time.Clock is not [_, _, ':', ..] || !int.TryParse(time.Clock.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var printed) || m.Find(TimeClass.Date, 0) >= 0 && m.Inner(TimeClass.Date) is FixedValue)
            return null;
        var late = m.Has("afternoon", "evening") || (m.Has("night", "tonight") && printed >= 6);
        var hour = late && printed < 12 ? printed + 12 : printed;
        return Say.At(m.Find(TimeClass.Date, 0) >= 0 ? m.Inner(TimeClass.Date) : Say.Document(0, TimeUnit.Day), $"{hour:00}{time.Clock[2..]}");
    }

    private static TimeMeaning? Bare(RuleMatch m)
    {
        var part = m.Text(m.Count - 1);
        if (m[m.Count - 1].Capitalized || part.EndsWith('s'))
            return null;
        var marked = m.Count > 1 && !m.Has("the") ? true
            : m.Has("the") ? m.After("in", "during", "through", "throughout", "of", "for", "that") && !m.Before("of")
            : m.After("in", "at", "until", "by", "before", "after", "from", "since", "to", "during", "early", "late");
        return marked || m.Is(0, "morning", "afternoon", "evening", "midday") && m.Count == 1 ? Say.At(null, TimeWords.PartValues[m.Value(TimeClass.Part)]) : null;
    }

    private static TimeMeaning? Moderated(RuleMatch m)
    {
        var inner = m.Inner(TimeClass.Date);
        var mod = m.Has("early") ? "START" : m.Has("late") ? "END" : "MID";
        return inner is FixedValue { Value: "PAST_REF" or "PRESENT_REF" or "FUTURE_REF" } ? null : inner with { Mod = mod };
    }

    private static TimeMeaning? Relatively(RuleMatch m)
    {
        var inner = m.Inner(TimeClass.Date);
        return inner is FixedValue || (m.Has("in") && m.Is(m.Count - 1, "today")) || inner is OnPoint && !m.Has("in") ? null
            : inner with { Mod = m.Has("earlier") ? "START" : "END" };
    }

    private static TimeMeaning? Edge(RuleMatch m, string mod) =>
        m.Inner(TimeClass.Date) is FixedValue ? null : m.Inner(TimeClass.Date) with { Mod = mod };

    private static TimeMeaning? Part(RuleMatch m)
    {
        var whole = m[m.Count - 1].Meaning!;
        if (m.Count == 2 && m[0].Meaning is Shifted { Count: { } ago, From: Origin.Document } back && IsAgo(m, 0))
            return whole is OnWeekday { Towards: not Direction.Future } or DeicticDay or Shifted { Count: 0, From: Origin.Document } ? new Offset(whole, ago, back.Unit, Direction.Past) : null;
        if (m[0].Meaning is InYear { Towards: Direction.Unknown } inner && whole is Shifted { Unit: TimeUnit.Year } or OnPoint { Point.Unit: TimeUnit.Year })
            return new Within((InYear)m[0].Meaning!, whole);
        return m[0].Meaning is OnWeekday weekday && whole is Shifted { Unit: TimeUnit.Week, From: Origin.Document } week
            ? weekday with { Week = week.Count }
            : null;
    }

    private static TimeMeaning? Around(RuleMatch m) =>
        m.Inner(TimeClass.Date) is OnPoint { Point: { Unit: TimeUnit.Day } day }
            ? Say.Point(TimeUnit.Week, CalendarPoint.Of(day.Date!.Value, TimeUnit.Week).Year, CalendarPoint.Of(day.Date!.Value, TimeUnit.Week).Part)
            : m.Inner(TimeClass.Date) is InYear { Unit: TimeUnit.Day } inner ? new WeekOf(inner)
            : null;

    private static TimeMeaning? Half(RuleMatch m, int half) =>
        m.Inner(TimeClass.Date) is Shifted { Unit: TimeUnit.Year } year ? new Within(new InYear(TimeUnit.HalfYear, half), year) : null;

    private static bool Long(RuleMatch m) =>
        m.Inner(TimeClass.Date) is OnPoint { Point.Unit: TimeUnit.Century or TimeUnit.Decade };

    private static TimeMeaning With(RuleMatch m, string mod) => m.Inner(TimeClass.Duration) with { Mod = mod };

    private static TimeMeaning? Weakened(RuleMatch m)
    {
        var mod = m[0].Value;
        if (m[0].Capitalized && !m.Around(-1).Is(TimeClass.Stop))
            return null;
        if (m.Is(0, "over", "under", "around", "about") && (m.Is(1, "the") || m.Text(1).StartsWith("the ", StringComparison.OrdinalIgnoreCase)))
            return null;
        return m.Inner(TimeClass.Duration) with { Mod = TimeWords.Mods[mod] };
    }

    private static TimeMeaning? WeakenedTime(RuleMatch m) =>
        m.Is(0, "about", "around", "approximately", "roughly", "circa", "nearly", "almost") ? m.Inner(TimeClass.Time) with { Mod = "APPROX" } : null;

    private static bool IsAgo(RuleMatch m) => IsAgo(m, m.Count - 1);

    private static bool IsAgo(RuleMatch m, int place) => m.Text(place).EndsWith("ago", StringComparison.OrdinalIgnoreCase);

    private static TimeMeaning? WeakenedDate(RuleMatch m) =>
        IsAgo(m) || (m.Inner(TimeClass.Date) is OnPoint && m.Is(0, "around", "circa", "approximately", "about") && (m.After("in", "from", "until") || m.Is(0, "circa", "around") || (m.Is(0, "about") && m.Around(-1).Is(TimeClass.PastCue))))
            ? m.Inner(TimeClass.Date) with { Mod = m[0].Value < 3 ? TimeWords.Mods[m[0].Value] : "APPROX" }
            : null;
}
