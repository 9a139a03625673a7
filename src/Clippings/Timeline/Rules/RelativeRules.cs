namespace Clippings;

/// <summary>Dates counted from publication or from the date last spoken of.</summary>
internal static class RelativeRules
{
    public static readonly TimeRule[] Rows =
    [
        new("today", _ => new DeicticDay(0), "The company announced [today] that it would close.", "2022-01-13"),
        new("yesterday", _ => new DeicticDay(-1), "She resigned [yesterday].", "2022-01-12"),
        new("tomorrow", _ => new DeicticDay(1), "She leaves [tomorrow].", "2022-01-14"),
        new("tonight", _ => Say.At(Say.Document(0, TimeUnit.Day), "NI"), "The debate is [tonight].", "2022-01-13TNI"),
        new("the day before yesterday", _ => Say.Document(-2, TimeUnit.Day), "He left [the day before yesterday].", "2022-01-11"),
        new("the day after tomorrow", _ => Say.Document(2, TimeUnit.Day), "He leaves [the day after tomorrow].", "2022-01-15"),
        new("the UNIT before last", m => m.Unit >= TimeUnit.Day ? Say.Document(-2, m.Unit) : null, "Talks stalled [the week before last].", "2021-W52"),
        new("the UNIT after next", m => m.Unit >= TimeUnit.Day ? Say.Document(2, m.Unit) : null, "Talks resume [the month after next].", "2022-03"),
        new("last UNIT", m => Step(m, -1), "Talks stalled [last week].", "2022-W01"),
        new("last UNIT", m => Step(m, -1), "He changed his mind at the last minute.", ""),
        new("next UNIT", m => Step(m, 1), "Responses are due [next week].", "2022-W03"),
        new("this UNIT", m => Step(m, 0), "Talks resumed [this month].", "2022-01"),
        new("this coming|upcoming UNIT", m => Step(m, 1), "Talks resume [this coming month].", "2022-02"),
        new("this past UNIT", m => Step(m, -1), "It rained [this past weekend].", "2022-W01-WE"),
        new("the? current UNIT", m => Step(m, 0), "It ends in [the current year].", "2022"),
        new("the? coming UNIT", m => Step(m, 1), "It ends in [the coming year].", "2023"),
        new("the UNIT", Plain, "Over the course of [the week] nothing changed.", "2022-W02"),
        new("that|same UNIT", Same, "In 1914 war came, and [that year] he was born.", "1914"),
        new("that|the same|very UNIT", Same, "In 1914 war came, and in [the same year] peace went.", "1914"),
        new("that same|very UNIT", Same, "In 1914 war came, and [that same year] he was born.", "1914"),
        new("the? previous|preceding|prior UNIT", m => Spoken(m, -1), "In 1914 war came; [the previous year] had been calm.", "1913"),
        new("the? following|next|ensuing UNIT", m => Spoken(m, 1), "On 4 May 1920 they left, and [the next day] they returned.", "1920-05-05"),
        new("the? UNIT before|earlier", Adverb, "Mr. Orla spoke Wednesday of a bill announced [the day before] by senators.", "2022-01-11"),
        new("the UNIT previous", m => Countable(m.Unit) ? Say.Spoken(-1, m.Unit) : null, "In 1914 war came; [the year previous] had been calm.", "1913"),
        new("the UNIT after|later", Adverb, "On 4 May 1920 they left and [the day after] returned.", "1920-05-05"),
        new("a|an|one UNIT ago", m => Ago(m, 1), "The earthquake hit [a week ago].", "2022-W01"),
        new("NUM UNITS ago", m => Ago(m, m.Whole), "Begun [two years ago], it was never finished.", "2020"),
        new("a NUM of? UNITS ago", m => Ago(m, null), "It began [a few years ago].", "PAST_REF"),
        new("a|an|one UNIT earlier|before|previously|later|after|on", AdverbOfOne, "He left on 4 May 1920 and returned [a day later].", "1920-05-05"),
        new("NUM UNITS earlier|before|previously|later|after|on", AdverbOfMany, "He left in 1920 and returned [two years later].", "1922"),
        new("a NUM of? UNITS earlier|before|previously|later|after|on", AdverbOfMany, "He left in 1920 and returned [a few years later].", "XXXX"),
        new("UNITS ago", m => m.Unit < TimeUnit.Hour ? null : Say.Vague("PAST_REF"), "It was forgotten [years ago].", "PAST_REF"),
        new("UNITS later|earlier", m => m.Unit < TimeUnit.Minute ? null : Say.Amount("X", m.Unit), "It was found [years later] in a barn.", "PXY"),
        new("NUM UNITS|UNIT from now", m => m.Whole is { } n ? Say.Document(n, m.Unit) : Say.Vague("FUTURE_REF"), "It will close [two years from now].", "2024"),
        new("a|an|one UNIT from now|today", m => Say.Document(1, m.Unit), "It will close [a year from now].", "2023"),
        new("in a|an|one UNIT 's time", m => Say.Document(1, m.Unit), "It will close [in a week's time].", "2022-W03"),
        new("the following MONTH|SEASON", m => Beside(m, Direction.Future), "In June 1914 war came; [the following spring] he was born.", "1915-SP"),
        new("the next MONTH|SEASON", m => Beside(m, Direction.Future), "In June 1914 war came; [the next January] he was born.", "1915-01"),
        new("the? previous|preceding|prior MONTH|SEASON", m => Beside(m, Direction.Past), "In June 1914 war came; [the previous August] had been calm.", "1913-08"),
        new("in NUM UNITS ' time", m => m.Whole is { } n && m.Unit >= TimeUnit.Day ? Say.Document(n, m.Unit) : null, "It will close [in two years' time].", "2024"),
        new("year -? end", m => m.After("by", "at", "before", "until", "since", "to") && !m.Around(m.Count).Is(TimeClass.Year) ? Say.Document(0, TimeUnit.Year) with { Mod = "END" } : null, "It will close by [year-end].", "2022"),
        new("this|last|next season", m => m[1].Capitalized ? null : Say.Document(m.Has("this") ? 0 : m.Has("last") ? -1 : 1, TimeUnit.Year), "They won no game [this season].", "2022"),
        new("a|the? ORDINAL straight|consecutive|successive|running UNIT", InARow, "Shares fell for [a third straight day].", "2022-01-13"),
        new("a|the? ORDINAL UNIT in a row", InARow, "Shares fell for [the fourth week in a row].", "2022-W02"),
        new("last|this|next MONTH", NamedMonth, "The store opened [last March].", "2021-03"),
        new("the? UNIT - ago|earlier quarter|period|month", YearAgo, "Sales were lower than in [the year-ago quarter].", "2021-Q1"),
        new("this time last year", _ => Say.Document(-1, TimeUnit.Year), "Prices were lower [this time last year].", "2021"),
    ];

    private static bool Countable(TimeUnit unit) => unit >= TimeUnit.Day;

    private static TimeMeaning? Step(RuleMatch m, int count) =>
        !Countable(m.Unit) || IsTitle(m) || (m.Has("last", "coming") && IsPartOf(m)) ? null : Say.Document(count, m.Unit);

    /// <summary>"The last week of March" is counted within March.</summary>
    private static bool IsPartOf(RuleMatch m) =>
        m.Before("of", "in") && (m.Around(m.Count + 1).Is(TimeClass.Month | TimeClass.Year) || (m.Is(m.Count + 1, "the") && m.Around(m.Count + 2).Is(TimeClass.Unit)));

    /// <summary>"This Week" in marks or capitals is a programme.</summary>
    private static bool IsTitle(RuleMatch m) => m[m.Count - 1].Capitalized;

    private static TimeMeaning? Same(RuleMatch m) =>
        !Countable(m.Unit) || m[m.Count - 1].Capitalized || (m.Has("very") && !m.Has("that", "the")) || m.Before("a", "last", "one", "period", "of", "in") ? null : Say.Spoken(0, m.Unit);

    private static TimeMeaning? Spoken(RuleMatch m, int count) =>
        !Countable(m.Unit) || IsTitle(m) || (m.Has("next") && !m.Has("the")) ? null : Say.Spoken(count, m.Unit);

    private static TimeMeaning? Plain(RuleMatch m)
    {
        if (m.Unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Weekend or TimeUnit.Decade or TimeUnit.Quarter) || m[1].Capitalized)
            return null;
        var placed = m.Unit == TimeUnit.Weekend ? m.After("over", "on", "during", "for")
            : m.After("of", "over", "during", "throughout", "end", "ended", "later", "earlier", "through", "for", "closed", "finished", "started", "began", "ending", "finish", "finishing", "closing", "begin", "starting")
              || (m.Unit == TimeUnit.Quarter && m.After("in")) || (m.After("in") && m.Is(-2, "later", "earlier", "late", "early")) || (m.Before("'s") && m.Unit == TimeUnit.Week) || (m.After("that") && m.Before("'s"));
        return placed && !(m.Unit == TimeUnit.Day ? m.Before("of", "that", "when", "he", "she", "they", "it", "before", "after") : m.Before("of", "before", "after") || (m.Unit != TimeUnit.Weekend && m.Before("that"))) && !(m.After("of") && m.Is(-2, "time", "times", "day", "part"))
            ? m.Unit == TimeUnit.Day ? new SameDay() : new Shifted(0, m.Unit, Origin.AtHand)
            : null;
    }

    /// <summary>"The day before" alone; before a noun it is a preposition.</summary>
    private static TimeMeaning? Adverb(RuleMatch m) =>
        Countable(m.Unit) && EndsThere(m) ? Say.Spoken(m.Has("before", "earlier") ? -1 : 1, m.Unit) : null;

    private static TimeMeaning? AdverbOfOne(RuleMatch m) => AdverbOf(m, 1);

    private static TimeMeaning? AdverbOfMany(RuleMatch m) => AdverbOf(m, m.Whole);

    private static TimeMeaning? AdverbOf(RuleMatch m, int? count)
    {
        if (m.Unit < TimeUnit.Hour || (m.Has("before", "after", "on") && !EndsThere(m)) || (m.Has("on") && m.Unit < TimeUnit.Year))
            return null;
        if (count is not { } n)
            return Say.Vague(m.Unit >= TimeUnit.Year ? "XXXX" : m.Unit == TimeUnit.Month ? "XXXX-XX" : "XXXX-XX-XX");
        return Say.Spoken(m.Has("later", "after", "on") ? n : -n, m.Unit);
    }

    private static bool EndsThere(RuleMatch m)
    {
        if (m.Has("earlier", "later", "previously"))
            return true;
        var next = m.Around(m.Count);
        return next.Is(TimeClass.Stop | TimeClass.PastCue)
            || m.Before(",", "by", "in", "at", "when", "and", "to", "that", "with", "as", "for", "on", "from", "but", ")", "while", "because");
    }

    private static TimeMeaning? Ago(RuleMatch m, int? count)
    {
        if (count is not { } n)
            return Say.Vague("PAST_REF");
        return m.Unit < TimeUnit.Day ? Say.Vague("PAST_REF") : Say.Document(-n, m.Unit);
    }

    private static TimeMeaning? NamedMonth(RuleMatch m) =>
        m.Has("last") ? new InYear(TimeUnit.Month, m.Month, Towards: Direction.Past)
        : m.Has("next") ? new InYear(TimeUnit.Month, m.Month, Towards: Direction.Future)
        : new Within(new InYear(TimeUnit.Month, m.Month), Say.Document(0, TimeUnit.Year));

    private static TimeMeaning? Beside(RuleMatch m, Direction towards) => m.Around(m.Count).Is(TimeClass.Day | TimeClass.Year) ? null : m.Month > 0
        ? new InYear(TimeUnit.Month, m.Month, Towards: towards) { Hangs = true }
        : new InYear(TimeUnit.Season, m.Value(TimeClass.Season), Towards: towards) { Hangs = true };

    /// <summary>The last of a row is the one at hand.</summary>
    private static TimeMeaning? InARow(RuleMatch m) => m.Unit is >= TimeUnit.Day and <= TimeUnit.Year && !m.Before("-") ? new Shifted(0, m.Unit, Origin.AtHand) : null;

    private static TimeMeaning YearAgo(RuleMatch m) =>
        m.Has("quarter") ? new YearBefore(TimeUnit.Quarter) : m.Has("month") ? new YearBefore(TimeUnit.Month) : Say.Document(-1, TimeUnit.Year);
}
