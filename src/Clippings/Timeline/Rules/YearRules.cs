namespace Clippings;

/// <summary>Years, decades, centuries and eras.</summary>
internal static class YearRules
{
    public static readonly TimeRule[] Rows =
    [
        new("YEAR", Bare, "They annexed it in [2014].", "2014"),
        new("YEAR", Bare, "He counted 2000 troops and 1,500 tanks.", ""),
        new("the? year YEAR", m => Say.Year(m.Year), "By [the year 2030] it will be gone.", "2030"),
        new("fiscal|fy year? YEAR", m => Say.Vague($"FY{m.Year}"), "Revenue for [fiscal 2012] rose.", "FY2012"),
        new("NUM / NUM", m => m.Text(0) == "9" && m.Text(2) == "11" && m[1].Glued ? Say.Point(TimeUnit.Day, 2001, 9, 11) : null, "He remembers [9/11].", "2001-09-11"),
        new("SHORT", m => m.Around(-2).Is(TimeClass.Year) ? Say.Year((m.Around(-2).Value / 100 * 100) + m[0].Value) : null, "The war of 1914-[18] ended it.", "1918"),
        new("NUM ERA", Era, "The city fell in [480 BC].", "BC0480"),
        new("ERA NUM", Era, "It burned in [A.D. 64].", "0064"),
        new("YEAR ERA", m => Say.Year(m[1].Value < 0 ? 1 - m.Year : m.Year), "It rose in [1200 B.C.].", "BC1200"),
        new("the YEAR 's", m => m.Year % 10 == 0 ? Say.Point(TimeUnit.Decade, m.Year) : null, "Prices rose in [the 1980's].", "198"),
        new("the NUM 's", m => m[1].Value is >= 20 and <= 90 && m[1].Value % 10 == 0 && m[2].Glued ? Say.Point(TimeUnit.Decade, 1900 + m[1].Value) : null, "Business in [the 90's] was good.", "199"),
        new("the? DECADE", Decade, "Prices rose in [the 1990s].", "199"),
        new("the? DECADE", Decade, "Cars of [the '80s] rust.", "198"),
        new("DECADE", Decade, "A man in his 70s fell.", ""),
        new("the? ORDINAL century|centuries ERA?", Century, "Built in [the 19th century], it stands.", "18"),
        new("the? ORDINAL > and|or|to|- ORDINAL century|centuries", Century, "Between [the 18th] and 19th centuries it grew.", "17"),
        new("ORDINAL - century", Century, "A [16th-century] church stood there.", "15"),
    ];

    private static readonly string[] _prepositions =
    [
        "in", "since", "of", "by", "until", "till", "from", "to", "between", "during", "through", "before", "after", "early",
        "late", "mid", "for", "and", "or", "(", "-", ",", "around", "circa", "as", "the", "'s", "/", "than", "its", "year", "below", "above", "under", "with", "on",
    ];

    /// <summary>Four digits are a year unless they number or count something.</summary>
    private static TimeMeaning? Bare(RuleMatch m)
    {
        var next = m.Around(1);
        if (m.After("flight", "route", "no", "number", "room", "page", "highway", "interstate", "#", "about", "some", "nearly", "almost", "least", "boeing", "windows", "office"))
            return null;
        if (next.Glued && m.Before("-") && m.Around(2).Glued && !m.Around(2).Is(TimeClass.Year | TimeClass.Short) && !m.Is(2, "based"))
            return m.Year is < 1900 or > 2099 ? null : Say.Year(m.Year);
        if (m.Before("people", "troops", "men", "women", "soldiers", "metres", "meters", "miles", "feet", "points", "dollars", "euros", "percent", "pounds", "tons", "tonnes", "acres", "km", "m", "kilometers", "kilometres", "votes", "jobs", "others", "index"))
            return null;
        var placed = m.After(_prepositions) || m.Around(-1).Is(TimeClass.Stop | TimeClass.Month);
        if (m.Year is >= 1900 and < 2100)
            return placed || next.Word >= 0 || next.Is(TimeClass.Stop) || next.Capitalized || !IsPlural(m) ? Say.Year(m.Year) : null;
        return m.After("in", "since", "of", "until", "till", "from", "between", "during", "early", "late", "circa", "(", "-", "by", "and", "to", "(")
            && !IsPlural(m) && !next.Is(TimeClass.Units) && m.Year < 2100
            && (!m.After("of", "and", "to", "by", "from", "(", "-") || m.Around(-2).Is(TimeClass.Year | TimeClass.Month | TimeClass.Date) || next.Is(TimeClass.Stop) || m.Before(",", ")", "-", "and"))
            ? Say.Year(m.Year)
            : null;
    }

    private static bool IsPlural(RuleMatch m)
    {
        var next = m.Printed(1);
        return next.Length > 3 && char.IsLower(next[0]) && next[^1] == 's' && !next.EndsWith("ss");
    }

    private static TimeMeaning? Era(RuleMatch m) =>
        m.Value(TimeClass.Num) is > 0 and < 10000 and var year
            ? Say.Year(m.Value(TimeClass.Era) < 0 ? 1 - year : year)
            : null;

    private static TimeMeaning? Decade(RuleMatch m)
    {
        var value = m.Value(TimeClass.Decade);
        if (value < 100 && (m.After("his", "her", "their", "my", "our", "your", "mid", "early", "late", "-", "high", "low") || !m.Has("the")) && m.Printed(m.Count - 1)[0] != '\'' && m.Printed(m.Count - 1)[0] != '’')
            return m.After("and") && m.Around(-2).Is(TimeClass.Decade) ? Say.Point(TimeUnit.Decade, 1900 + value) : null;
        return Say.Point(TimeUnit.Decade, value < 100 ? 1900 + value : value);
    }

    private static TimeMeaning? Century(RuleMatch m)
    {
        var century = m.Ordinal;
        return century is < 1 or > 30 ? null
            : m.Find(TimeClass.Era, 0) >= 0 && m.Value(TimeClass.Era) < 0
                ? Say.Vague($"BC{century - 1:00}")
                : Say.Point(TimeUnit.Century, (century - 1) * 100);
    }
}
