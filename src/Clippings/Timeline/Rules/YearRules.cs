namespace Clippings;

/// <summary>Years, decades, centuries and eras.</summary>
internal static class YearRules
{
    public static readonly TimeRule[] Rows =
    [
        new("YEAR", m => BareYear.Is(m) ? Say.Year(m.Year) : null, "They annexed it in [2014].", "2014"),
        new("YEAR", m => BareYear.Is(m) ? Say.Year(m.Year) : null, "He counted 2000 troops and 1,500 tanks.", ""),
        new("YEAR", m => BareYear.Is(m) ? Say.Year(m.Year) : null, "They passed Resolution 1973 under Section 1983 for a 2000-seat hall at 1950 Elm Street.", ""),
        new("NUM", m => EarlyYear.Read(m), "They say that in 348 men and 71 women sat in 12 rows.", ""),
        new("the? year NUM", m => EarlyYear.Stated(m), "The fort was built in [the year 71].", "0071"),
        new("the? year YEAR", m => Say.Year(m.Year), "By [the year 2030] it will be gone.", "2030"),
        new("fiscal|fy year? YEAR", m => Say.Vague($"FY{m.Year}"), "Revenue for [fiscal 2012] rose.", "FY2012"),
        new("the? financial year YEAR", m => Say.Vague($"FY{m.Year}"), "Revenue for [financial year 2012] rose.", "FY2012"),
        new("the? YEAR fiscal|financial year", m => Say.Vague($"FY{m.Year}"), "Revenue for [the 2012 fiscal year] rose.", "FY2012"),
        new("fy SHORT|NUM", m => m[0].Capitalized && m.Text(1).TrimStart('\'', '’') is { Length: 2 } ? Say.Vague($"FY{Say.Century(m[1].Value)}") : null, "Revenue for [FY12] rose.", "FY2012"),
        new("the? last|previous|prior fiscal|financial year", _ => new FiscalYear(-1), "Revenue for [the last fiscal year] rose.", "FY2021"),
        new("the? next|coming|following fiscal|financial year", _ => new FiscalYear(1), "Revenue for [the next fiscal year] will rise.", "FY2023"),
        new("the? this|current fiscal|financial year", _ => new FiscalYear(0), "Revenue for [the current financial year] will rise.", "FY2022"),
        new("the fiscal|financial year", m => m.After("in", "for", "during", "of", "over", "this") ? new FiscalYear(0) : null, "Revenue for [the fiscal year] will rise.", "FY2022"),
        new("NUM / NUM", m => m.Text(0) == "9" && m.Text(2) == "11" && m[1].Glued ? Say.Point(TimeUnit.Day, 2001, 9, 11) : null, "He remembers [9/11].", "2001-09-11"),
        new("SHORT", m => m.Around(-2).Is(TimeClass.Year) ? Say.Year((m.Around(-2).Value / 100 * 100) + m[0].Value) : null, "The war of 1914-[18] ended it.", "1918"),
        new("SHORT", m => m.Printed(0)[0] is '\'' or '’' && m.After("in", "of", "since", "from", "to", "by", "until", "and", "before", "after", "summer", "spring", "winter", "autumn") ? Say.Year(Say.Century(m[0].Value)) : null, "They won in [’82] and lost.", "1982"),
        new("NUM ERA", Era, "The city fell in [480 BC].", "BC0480"),
        new("ERA NUM", Era, "It burned in [A.D. 64].", "0064"),
        new("NUM|YEAR > -|to|and|until|or|through NUM|YEAR ERA", m => m[0].Value is > 0 and < 2100 && !m.Around(-1).Is(TimeClass.Era) ? Era(m, m[0].Value) : null, "They fought from [264] to 241 BC.", "BC0264"),
        new("YEAR ERA", m => Say.Year(m[1].Value < 0 ? 1 - m.Year : m.Year), "It rose in [1200 B.C.].", "BC1200"),
        new("NUM and? NUM", Spelled, "It was built in [nineteen seventy-five].", "1975"),
        new("NUM and? NUM", Spelled, "Of two thousand and four men, nineteen sixty-year-olds went.", ""),
        new("NUM oh NUM", m => m.Value(TimeClass.Num, 1) is > 0 and < 10 and var last && IsCentury(m) ? Say.Year((m[0].Value * 100) + last) : null, "He was born in [nineteen oh five].", "1905"),
        new("NUM", m => m.Text(0).EndsWith("teen hundred", StringComparison.Ordinal) && m[0].Value is >= 1300 and <= 1900 && IsPlacedAlone(m) ? Say.Year(m[0].Value) : null, "He was born in [nineteen hundred].", "1900"),
    ];

    private static TimeMeaning? Era(RuleMatch m) =>
        m.Value(TimeClass.Num) is > 0 and < 10000 and var year ? Era(m, year) : null;

    private static TimeMeaning Era(RuleMatch m, int year) => Say.Year(m.Value(TimeClass.Era) < 0 ? 1 - year : year);

    /// <summary>"Nineteen seventy-five", "two thousand and four" as years.</summary>
    private static TimeMeaning? Spelled(RuleMatch m)
    {
        var (first, second) = (m.Value(TimeClass.Num), m.Value(TimeClass.Num, 1));
        if (second is < 1 or > 99 || !IsPlacedAlone(m) || char.IsAsciiDigit(m.Printed(m.Count - 1)[0]))
            return null;
        if (m.Text(0) == "two thousand" || (first % 100 == 0 && first is >= 1300 and <= 1900 && m.Text(0).EndsWith("teen hundred", StringComparison.Ordinal)))
            return Say.Year(first + second);
        return !m.Has("and") && second >= 10 && IsCentury(m) ? Say.Year((first * 100) + second) : null;
    }

    private static bool IsCentury(RuleMatch m) => m[0].Value is >= 11 and <= 20 && char.IsLetter(m.Printed(0)[0]);

    /// <summary>After a preposition and with no noun behind, which it would count.</summary>
    private static bool IsPlacedAlone(RuleMatch m)
    {
        var next = m.Around(m.Count);
        return (m.After("in", "since", "of", "by", "until", "from", "to", "between", "and", "before", "after", "during", "early", "late", "year", "the", "than") || m.Around(-1).Is(TimeClass.Month))
            && (next.Is(TimeClass.Stop) || next.Capitalized || (!next.Is(TimeClass.Unit | TimeClass.Units | TimeClass.Counted | TimeClass.Num) && m.Before(
                ",", ")", ":", "and", "to", "by", "with", "when", "the", "a", "he", "she", "it", "they", "we", "at", "in", "on", "after", "as", "but", "that", "for", "was", "were", "until")));
    }
}
