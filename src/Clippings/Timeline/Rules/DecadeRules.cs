namespace Clippings;

/// <summary>Decades and centuries, and their parts.</summary>
internal static class DecadeRules
{
    public static readonly TimeRule[] Rows =
    [
        new("the YEAR 's", m => m.Year % 10 == 0 ? Say.Point(TimeUnit.Decade, m.Year) : null, "Prices rose in [the 1980's].", "198"),
        new("the NUM 's", m => m[1].Value is >= 20 and <= 90 && m[1].Value % 10 == 0 && m[2].Glued ? Say.Point(TimeUnit.Decade, 1900 + m[1].Value) : null, "Business in [the 90's] was good.", "199"),
        new("the? DECADE", Plain, "Prices rose in [the 1990s].", "199"),
        new("the? DECADE", Plain, "Cars of [the '80s] rust.", "198"),
        new("the? DECADE", Plain, "Shah Abbas built it in [the 1600s].", "16"),
        new("DECADE", Plain, "A man in his 70s fell.", ""),
        new("the? early|late|later|mid|middle|swinging|roaring DECADE", Part, "Crime fell in [the late nineties].", "199"),
        new("the? mid - DECADE", Part, "He came in [the mid-70s].", "197"),
        new("the? mid - DECADE", Part, "A man in his mid-70s came, and it was in the mid-70s outside, in warm weather.", ""),
        new("the? early - to|through - mid|late -? DECADE", Part, "He came in [the early-to-mid 1980s].", "198"),
        new("the? early|late|mid -? > and|or|to|- early|late|mid -? DECADE", Part, "It grew in [the late] and early 1980s.", "198"),
        new("the? NUM -? DECADE", Spelled, "They came in [the nineteen seventies].", "197"),
        new("the early|late|mid NUM -? DECADE", Spelled, "They came in [the late eighteen sixties].", "186"),
        new("the? ORDINAL century|centuries ERA?", Century, "Built in [the 19th century], it stands.", "18"),
        new("the? ORDINAL > and|or|to|- ORDINAL century|centuries", Century, "Between [the 18th] and 19th centuries it grew.", "17"),
        new("ORDINAL - century", Century, "A [16th-century] church stood there.", "15"),
    ];

    private static readonly string[] _weather = ["temperature", "temperatures", "degrees", "high", "highs", "lows", "weather", "fahrenheit", "celsius", "warm", "cold", "sunny", "mercury"];

    private static readonly string[] _owners = ["his", "her", "their", "my", "our", "your", "'s"];

    private static TimeMeaning? Plain(RuleMatch m)
    {
        var value = m.Value(TimeClass.Decade);
        var printed = m.Printed(m.Count - 1);
        if (value >= 100 || printed[0] is '\'' or '’')
            return m.After(_owners) && value < 100 ? null : Decade(value);
        if (m.Has("the"))
            return m.Before("to") && m.Around(m.Count + 1).Is(TimeClass.Num) || IsWeather(m) ? null : Decade(value);
        return (m.After("and", "or") && m.Around(-2).Is(TimeClass.Decade)) || (m.After("early", "late", "mid") && m.Is(-2, "and", "or", "to") && m.Around(-3).Is(TimeClass.Decade)) ? Decade(value) : null;
    }

    /// <summary>Not the age of a man in his late seventies, nor a day in the mid-70s.</summary>
    private static TimeMeaning? Part(RuleMatch m)
    {
        var value = m.Value(TimeClass.Decade);
        if (value < 100 && (m.After(_owners) || IsWeather(m) || (value < 50 && char.IsAsciiDigit(m.Printed(m.Count - 1)[0]))))
            return null;
        return m.Has("swinging", "roaring") && !m.Has("the") ? null : Decade(value) with { Mod = Mod(m) };
    }

    private static string Mod(RuleMatch m) => m.Has("early") ? "START" : m.Has("late", "later") ? "END" : m.Has("mid", "middle") ? "MID" : "";

    private static TimeMeaning? Spelled(RuleMatch m)
    {
        var century = m.Value(TimeClass.Num);
        return century is >= 13 and <= 20 && char.IsLetter(m.Printed(m.Find(TimeClass.Num, 0))[0]) && m.Value(TimeClass.Decade) is < 100 and var decade
            ? Say.Point(TimeUnit.Decade, (century * 100) + decade) with { Mod = Mod(m) }
            : null;
    }

    /// <summary>"The 1600s" are a century, "the 1900s" and "the 2000s" as often a decade.</summary>
    private static TimeMeaning Decade(int value) =>
        value is >= 1000 and < 1900 && value % 100 == 0
            ? Say.Point(TimeUnit.Century, value)
            : Say.Point(TimeUnit.Decade, value < 100 ? 1900 + value : value);

    private static bool IsWeather(RuleMatch m)
    {
        for (var i = -8; i < m.Count + 8; i++)
        {
            if (m.Is(i, _weather))
                return true;
        }

        return false;
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
