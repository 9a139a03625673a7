namespace Clippings;

/// <summary>Amounts of time.</summary>
internal static class DurationRules
{
    public static readonly TimeRule[] Rows =
    [
        new("NUM UNITS", Amount, "He took [six months] off.", "P6M"),
        new("NUM UNIT", Single, "He took [one month] off after a [four day] rally.", "P1M"),
        new("NUM - UNIT|UNITS", Hyphenated, "After a [12-hour] flight it landed.", "PT12H"),
        new("NUM - UNIT - old|olds", _ => TimeMeaning.Nothing, "A 12-year-old won.", ""),
        new("NUM UNITS|UNIT old|younger|older", _ => TimeMeaning.Nothing, "She is 12 years old.", ""),
        new("NUM - UNIT - long", m => Say.Amount(m.Number, m.Unit), "The [two-week-long] strike ended.", "P2W"),
        new("NUM consecutive|straight|full|whole|long|trading|working|business|more|solid|additional|successive|academic|school UNITS", Amount, "It shrank for [two consecutive quarters].", "P2Q"),
        new("a NUM of? UNITS", m => m.Whole is null ? Amount(m) : null, "It lasted [a few days].", "PXD"),
        new("a|an UNIT", One, "It lasted [a week].", "P1W"),
        new("a|an UNIT", One, "Fuel burns at a rate of 15 [a year].", "P1Y"),
        new("a|an full|whole|entire|good|solid|mere UNIT", m => Larger(m) ? Say.Amount("1", m.Unit) : null, "It lasted [a full year].", "P1Y"),
        new("half a|an UNIT", m => Half(m.Unit), "It lasted [half an hour].", "PT30M"),
        new("single - UNIT", m => m.Unit >= TimeUnit.Day && m.Unit <= TimeUnit.Year ? Say.Amount("1", m.Unit) : null, "It was the biggest [single-day] loss.", "P1D"),
        new("half - UNIT", m => Half(m.Unit), "It lasted a [half-century].", "P50Y"),
        new("a|every single UNIT", m => m.Has("every") ? Say.Set(new Amount("1", m.Unit).Value) : Larger(m) ? Say.Amount("1", m.Unit) : null, "He lost it in [a single year].", "P1Y"),
        new("the whole|entire|full UNIT", m => Larger(m) && m.Unit != TimeUnit.Quarter ? Say.Amount("1", m.Unit) : null, "It lasted [the whole day].", "P1D"),
        new("all UNIT", m => m.Unit >= TimeUnit.Day && m.Unit <= TimeUnit.Year ? Say.Amount("1", m.Unit) : null, "It rained [all week].", "P1W"),
        new("another UNIT", m => Larger(m) ? Say.Amount("1", m.Unit) : null, "They waited [another week].", "P1W"),
        new("NUM - plus UNITS", m => Say.Amount(m.Number, m.Unit) with { Mod = "MORE_THAN" }, "They waited [90-plus minutes].", "PT90M"),
        new("half - a - UNIT", m => Half(m.Unit), "It lasted a [half-a-day].", "PT12H"),
        new("a|an UNIT and a half", m => Say.Amount("1.5", m.Unit), "It took [a year and a half].", "P1.5Y"),
        new("NUM and a half UNITS", m => Say.Amount($"{m.Number}.5", m.Unit), "It took [two and a half years].", "P2.5Y"),
        new("NUM - and - a - half UNITS", m => Say.Amount($"{m.Number}.5", m.Unit), "It took [two-and-a-half years].", "P2.5Y"),
        new("NUM to|or|- NUM UNITS", m => Say.Amount($"{m.Value(TimeClass.Num, 1)}", m.Unit), "It takes [two to three years].", "P3Y"),
        new("UNIT|UNITS - long", m => m.Unit >= TimeUnit.Hour ? Say.Amount(m[0].Is(TimeClass.Units) ? "X" : "1", m.Unit) : null, "Their [decades-long] dispute is over.", "PXDE"),
        new("daylong", _ => Say.Amount("1", TimeUnit.Day), "The [daylong] siege ended.", "P1D"),
        new("weeklong", _ => Say.Amount("1", TimeUnit.Week), "The [weeklong] siege ended.", "P1W"),
        new("monthlong", _ => Say.Amount("1", TimeUnit.Month), "The [monthlong] siege ended.", "P1M"),
        new("yearlong", _ => Say.Amount("1", TimeUnit.Year), "The [yearlong] siege ended.", "P1Y"),
        new("the? last|past|next|first|coming|previous|following|preceding|final|prior|intervening|ensuing NUM consecutive|trading|working|business|full|or? UNITS", Window, "For [the past five trading days] it fell.", "P5D"),
        new("the? last|past|next|first|coming|previous|following|preceding|final|prior|opening|closing NUM UNITS", Window, "It will be out in [the next six months].", "P6M"),
        new("these last|past NUM UNITS", Window, "It grew in [these last ten years].", "P10Y"),
        new("the? last|past|next couple of UNITS", m => Say.Amount("X", m.Unit), "It grew in [the last couple of years].", "PXY"),
        new("the past UNIT", m => Larger(m) ? Say.Amount("1", m.Unit) : null, "It doubled in [the past decade].", "P1DE"),
        new("the last|next UNIT", m => m.Unit == TimeUnit.Quarter && m.After("in", "for", "during", "over", "from", "of") ? Say.Document(m.Has("last") ? -1 : 1, TimeUnit.Quarter) : null, "Sales fell in [the last quarter].", "2021-Q4"),
        new("the last|next UNIT", LastUnit, "It doubled over [the last year].", "P1Y"),
        new("UNITS", Many, "They waited for [months] before losing it in [minutes].", "PXM"),
        new("UNITS", Many, "The days were long and visiting hours short.", ""),
        new("hundreds|thousands|dozens|tens|millions of UNITS", m => Say.Amount("X", m.Unit), "It took [hundreds of years].", "PXY"),
        new("overnight", _ => Say.At(Say.Document(0, TimeUnit.Day), "NI"), "Snow fell [overnight].", "2022-01-13TNI"),
    ];

    private static bool Larger(RuleMatch m) => m.Unit >= TimeUnit.Hour && !m[m.Count - 1].Capitalized;

    private static TimeMeaning? Amount(RuleMatch m) =>
        m.Unit == TimeUnit.Quarter && !m.Has("consecutive", "straight", "successive") && m.After("three") ? null
        : Say.Amount(m.Number, m.Unit);

    private static TimeMeaning? Single(RuleMatch m)
    {
        var number = m.Value(TimeClass.Num);
        if (m[0].Is(TimeClass.Year) || (m.Unit is TimeUnit.Second or TimeUnit.Quarter or TimeUnit.Weekend))
            return null;
        return number == 1 && !m.Is(0, "1") && (m.Before("of", "in") && m.Unit == TimeUnit.Day) ? null
            : m.Is(0, "many") ? null
            : Say.Amount(m.Number, m.Unit);
    }

    private static TimeMeaning? Hyphenated(RuleMatch m) =>
        m[0].Is(TimeClass.Year) || m.Unit == TimeUnit.Quarter ? null : Say.Amount(m.Number, m.Unit);

    /// <summary>"A year" is an amount, or a rate after a number.</summary>
    private static TimeMeaning? One(RuleMatch m)
    {
        if (m.Unit < TimeUnit.Hour || m.Unit == TimeUnit.Quarter || m[1].Capitalized || m.Before("of", "old", "-") && m.Unit is TimeUnit.Day or TimeUnit.Hour)
            return null;
        if (Rate(m))
            return m.Unit == TimeUnit.Hour ? null : Say.Set(new Amount("1", m.Unit).Value);
        return m.Before("when", "that", "in", "to") && m.Unit == TimeUnit.Day ? null : m.Unit == TimeUnit.Weekend ? null : Say.Amount("1", m.Unit);
    }

    private static bool Rate(RuleMatch m)
    {
        var before = m.Around(-1);
        return before.Is(TimeClass.Num) || m.After("%", "percent", "once", "twice", "times", "million", "billion", "thousand", "hours", "days", "barrels", "dollars", "euros", "pounds", "people", "tons", "tonnes", "cents", "units", "cars")
            || ((before.Word < 0 || m.After(")")) && (before.Classes & ~TimeClass.Counted) == TimeClass.None && m.Around(-2).Classes == TimeClass.None && m.Is(-3, "$"));
    }

    private static TimeMeaning? Half(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => Say.Amount("30", TimeUnit.Minute),
        TimeUnit.Day => Say.Amount("12", TimeUnit.Hour),
        TimeUnit.Year => Say.Amount("6", TimeUnit.Month),
        TimeUnit.Decade => Say.Amount("5", TimeUnit.Year),
        TimeUnit.Century => Say.Amount("50", TimeUnit.Year),
        _ => null,
    };

    private static TimeMeaning? Window(RuleMatch m) => m.Unit == TimeUnit.Quarter && m.Whole is null ? null : Say.Amount(m.Number, m.Unit);

    /// <summary>"The last year" is an amount after "over", "in" and the like.</summary>
    private static TimeMeaning? LastUnit(RuleMatch m) =>
        m.Unit < TimeUnit.Day || m.Unit == TimeUnit.Quarter || m[2].Capitalized || (m.Before("of", "in") && m.Around(m.Count + 1).Is(TimeClass.Month | TimeClass.Year)) ? null
        : m.After("over", "in", "during", "for", "within", "throughout") ? Say.Amount("1", m.Unit)
        : null;

    /// <summary>A bare plural counts time after "for", "in" and the like, not as a thing ("office hours").</summary>
    private static TimeMeaning? Many(RuleMatch m)
    {
        if (m.Unit is TimeUnit.Second or TimeUnit.Quarter or TimeUnit.Weekend || m[0].Capitalized && !m.Around(-1).Is(TimeClass.Stop))
            return null;
        var placed = m.After("for", "in", "within", "took", "take", "takes", "taking", "spent", "spend", "spending", "after", "just", "lasted", "last", "only", "of", "by", "over", "mere", "-", "until", "be", "been", "another")
            || m.Before("after", "before", "of", "-", "in", "to");
        if (m.After("the", "these", "those", "his", "her", "their", "its", "our", "early", "office", "working", "opening", "final", "first", "last", "school", "-") || m.Before("-"))
            return null;
        if (m.After("of", "by", "last", "until") && m.Is(-2, "the", "number"))
            return null;
        return placed ? Say.Amount("X", m.Unit) : null;
    }
}
