namespace Clippings;

/// <summary>Four digits are a year unless they number or count something.</summary>
internal static class BareYear
{
    /// <summary>The years that stand in print without help: in any other place a number from 1000 to 1899 counts.</summary>
    private const int First = 1900;

    private const int FirstUnsaid = 2100;

    /// <summary>Years this far apart are two ends of one span.</summary>
    private const int LongestSpan = 400;

    private static readonly string[] _strong =
        ["in", "since", "until", "till", "during", "before", "after", "early", "late", "mid", "year", "circa", "spring", "summer", "autumn", "winter"];

    private static readonly string[] _weak = ["of", "by", "to", "from", "and", "or", "for", "on", "with", "than", "as", "between", "through", "under", "above", "below", "its", "around", "/", ","];

    private static readonly string[] _determiners = ["the", "this", "that", "a", "an", "his", "her", "their", "its", "'s", "our"];

    private static readonly string[] _marks = [",", ")", "(", "-", ":", ";", "]", "/", "\"", "”", "—"];

    /// <summary>Words that begin what comes after a year and are no noun that it could count.</summary>
    private static readonly string[] _next =
    [
        "at", "in", "on", "by", "of", "to", "for", "from", "with", "after", "before", "until", "when", "while", "as", "and", "or", "but", "that",
        "which", "who", "where", "the", "a", "an", "this", "his", "her", "its", "their", "he", "she", "it", "they", "we", "was", "were", "had", "is",
        "has", "would", "saw", "because", "under", "during", "through", "'s", "there", "so", "if", "then",
    ];

    private static readonly string[] _afterHyphen =
        ["era", "style", "like", "dated", "vintage", "built", "born", "made", "present", "now", "based", "onwards", "the", "a", "an", "when", "his", "which", "and", "to", "type"];

    private static readonly string[] _streets =
        ["street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "boulevard", "blvd", "lane", "ln", "court", "place", "parkway", "highway", "terrace", "broadway", "pike", "circle", "way"];

    /// <summary>True where the digits at the match are a year.</summary>
    public static bool Is(RuleMatch m)
    {
        var next = m.Around(1);
        if (IsNumbered(m) || IsInitialed(m) || (next.Is(TimeClass.Counted | TimeClass.Units) && !next.Capitalized) || IsHyphenated(m, next) || IsAddress(m))
            return false;
        if (IsApproximate(m))
            return m.Year is > First and < FirstUnsaid && (IsEnd(m, next) || m.Is(1, _next));
        if (m.Year >= FirstUnsaid)
            return m.After("in", "year", "by") && IsEnd(m, next);
        if (IsSpan(m) || m.Around(-1).Is(TimeClass.Dating) || (m.After("(") && (IsEnd(m, next) || next.Is(TimeClass.Era))))
            return true;
        return m.Year >= First ? IsModern(m, next) : IsOld(m, next);
    }

    /// <summary>True where what stands at a place is no noun that a number could count.</summary>
    public static bool IsFollowed(RuleMatch m, int place) => m.Is(place, _marks) || m.Is(place, _next) || m.Around(place).Is(TimeClass.PastCue);

    private static bool IsModern(RuleMatch m, in TimeToken next)
    {
        var plural = IsPlural(m);
        if (m.After(_strong))
            return true;
        if (m.After(_weak))
            return !plural || m.Year % 100 != 0;
        if (m.After("(", "-") || m.After(_determiners) || m.Around(-1).Is(TimeClass.Month | TimeClass.Date))
            return true;
        if (m.Around(-1).Is(TimeClass.Stop))
            return !plural || m.Year % 50 != 0;
        return next.Word >= 0 || next.Is(TimeClass.Stop) || next.Capitalized || !plural;
    }

    private static bool IsOld(RuleMatch m, in TimeToken next)
    {
        var round = m.Year % 50 == 0;
        if (IsPlural(m))
            return !round && (m.After("in", "since", "during", "early", "late", "the", "'s") || next.Capitalized) && m.Year % 10 != 0;
        var end = IsEnd(m, next);
        if (m.After(_strong))
            return !round || end || next.Capitalized || IsFollowed(m, 1);
        if (m.After(_determiners))
            return !round && !end && !m.After("a", "an", "our");
        if (m.Around(-1).Is(TimeClass.Stop | TimeClass.Month) || m.After("-"))
            return next.Is(TimeClass.Stop) ? m.Around(-1).Is(TimeClass.Month) : m.Before(",", ":", "-", ")", ";", "(") || (!round && m.Is(1, "saw", "was", "brought"));
        return m.After(_weak) && (end || (!round && (next.Capitalized || IsFollowed(m, 1))) || m.Around(-2).Is(TimeClass.Year | TimeClass.Month | TimeClass.Date));
    }

    /// <summary>"Section 1983", "Resolutions 1970 and 1973", "555-1999".</summary>
    private static bool IsNumbered(RuleMatch m)
    {
        var before = m.Around(-1);
        if (before.Is(TimeClass.Numbering) || m.After("#", "§", "$", "@", "+", "=", "*", "H.R.", "P.L.", "S.B.", "H.B.", "A.B."))
            return true;
        if (!m.After("and", "or", ",", "-", "/", "to", "."))
            return false;
        var other = m.Around(-2);
        if (before.Glued && m.Around(0).Glued && other.Is(TimeClass.Num) && !other.Is(TimeClass.Year | TimeClass.Day | TimeClass.Short))
            return true;
        return other.Is(TimeClass.Num) && m.Around(-3).Is(TimeClass.Numbering);
    }

    /// <summary>"H. R. 1280": the point behind a letter ends no sentence.</summary>
    private static bool IsInitialed(RuleMatch m) =>
        m.After(".") && m.Around(-1).Glued && m.Around(-2) is { Capitalized: true } letter && letter.End - letter.Start == 1;

    /// <summary>"A 2000-seat hall": the hyphen makes it a size, but for "2012-present" and the end of a span.</summary>
    private static bool IsHyphenated(RuleMatch m, in TimeToken next) =>
        next.Glued && m.Printed(1) is "-" or "‐" or "‑" && m.Around(2) is { Glued: true } last
        && !last.Is(TimeClass.Year | TimeClass.Short | TimeClass.Num) && !m.Is(2, _afterHyphen);

    /// <summary>"1950 Elm Street", but "in 1950 Elm Street".</summary>
    private static bool IsAddress(RuleMatch m)
    {
        if (m.After("in", "since", "during", "by"))
            return false;
        for (var i = 1; i <= 4; i++)
        {
            var word = m.Around(i);
            if (i > 1 && m.Is(i, _streets) && word.Capitalized)
                return true;
            if (!word.Capitalized && !word.Is(TimeClass.Num | TimeClass.Ordinal) && !(i > 1 && m.Is(i, ".")))
                return false;
        }

        return false;
    }

    /// <summary>"About 2000", "at least 1984" count more often than they date.</summary>
    private static bool IsApproximate(RuleMatch m) =>
        m.After("about", "some", "nearly", "almost", "roughly", "approximately", "exactly", "another", "over", "up")
        || (m.After("least", "most") && !m.Is(-3, "until", "till", "since", "from", "through"))
        || (m.After("than") && m.Is(-2, "more", "fewer", "less"))
        || (m.After("to") && m.Is(-2, "up"));

    /// <summary>Either end of "1947 to 1960", "(1694–1746)", "1851–2".</summary>
    private static bool IsSpan(RuleMatch m)
    {
        if (m.Before("to", "-", "until", "till", "through", "and", "or", "/") && m.Around(2).Is(TimeClass.Year | TimeClass.Short))
        {
            var second = m.Around(2);
            var year = second.Is(TimeClass.Year) ? second.Value : (m.Year / 100 * 100) + second.Value;
            return year > m.Year && year - m.Year <= LongestSpan && !m.Around(3).Is(TimeClass.Counted | TimeClass.Units | TimeClass.Zone) && !IsPlural(m, 3)
                && (!m.Before("and", "or") || m.After("between", "in", "the", "of", "both", "either"));
        }

        return m.After("to", "-", "until", "till", "through", "and") && m.Around(-2).Is(TimeClass.Year) && m.Around(-2).Value < m.Year
            && m.Year - m.Around(-2).Value <= LongestSpan && !IsPlural(m) && (!m.After("and") || m.Is(-3, "between", "in", "of"));
    }

    private static bool IsEnd(RuleMatch m, in TimeToken next) => next.Is(TimeClass.Stop) || m.Is(1, _marks);

    private static bool IsPlural(RuleMatch m, int place = 1)
    {
        var next = m.Printed(place);
        return next.Length > 3 && char.IsLower(next[0]) && next[^1] == 's' && !next.EndsWith("ss") && !m.Is(place, "levels", "prices", "figures", "onwards", "towards", "versus", "census");
    }
}
