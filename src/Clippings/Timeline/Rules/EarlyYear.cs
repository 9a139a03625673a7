namespace Clippings;

/// <summary>Years of two and three digits, which most numbers of that size are not.</summary>
internal static class EarlyYear
{
    private const int LongestLife = 120;

    /// <summary>"In 348 Pachomius died", "(c. 314 – 368)", "in 80 and 84": a year, where the rest of the text agrees.</summary>
    public static TimeMeaning? Read(RuleMatch m)
    {
        var year = m[0].Value;
        switch (m.Printed(0).Length)
        {
            case 3 when year is >= 100 and <= 999 && IsDigits(m, 0):
                return IsLife(m) ? Say.Year(year) : IsPlaced(m) ? new PossibleYear(year, Short: false) : null;
            case 2 when IsDigits(m, 0):
                return IsShort(m) ? new PossibleYear(Say.Century(year), Short: true) : null;
            default:
                return null;
        }
    }

    /// <summary>"The year 71".</summary>
    public static TimeMeaning? Stated(RuleMatch m) =>
        m.Has("the") && IsDigits(m, m.Count - 1) && m.Printed(m.Count - 1).Length is 2 or 3 && !m[m.Count - 2].Capitalized && IsAlone(m, m.Count)
            ? Say.Year(m.Value(TimeClass.Num))
            : null;

    private static bool IsDigits(RuleMatch m, int place) => m.Printed(place).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsLife(RuleMatch m)
    {
        if ((m.After("(") || m.Around(-1).Is(TimeClass.Dating)) && m.Before("-", "to"))
            return m.Around(2) is { Value: var end } last && last.Is(TimeClass.Num) && end > m[0].Value && end - m[0].Value <= LongestLife && m.Is(3, ")", ",", ";");
        return m.After("-", "to") && m.Before(")", ",", ";") && m.Around(-2) is { Value: var start } first && first.Is(TimeClass.Num)
            && start is >= 100 and <= 999 && start < m[0].Value && m[0].Value - start <= LongestLife && (m.Is(-3, "(") || m.Around(-3).Is(TimeClass.Dating));
    }

    private static bool IsPlaced(RuleMatch m) =>
        m.After("(") ? m.Before(")")
        : (m.After("in", "since", "until", "after", "before", "around", "by", "from", "to", "between") || m.Around(-1).Is(TimeClass.Dating)
            || (m.After("and") && m.Around(-2).Is(TimeClass.Num) && m.Is(-3, "in", "between")))
            && !m.Around(-2).Is(TimeClass.Numbering) && IsAlone(m, 1);

    private static bool IsShort(RuleMatch m) =>
        (m.After("in") || (m.After("and", "or", ",") && m.Around(-2).Is(TimeClass.Num) && m.Around(-2).Value < 100 && m.Is(-3, "in", ",", "and")))
        && (m.Before(",", "and", "or", ")", ";", "-") || m.Around(1).Is(TimeClass.Stop));

    /// <summary>No noun follows that the number would count.</summary>
    private static bool IsAlone(RuleMatch m, int place)
    {
        var next = m.Around(place);
        return !next.Is(TimeClass.Unit | TimeClass.Units | TimeClass.Counted | TimeClass.Num | TimeClass.Month)
            && (next.Is(TimeClass.Stop) || next.Capitalized || BareYear.IsFollowed(m, place));
    }
}
