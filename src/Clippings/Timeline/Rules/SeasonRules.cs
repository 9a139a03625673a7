namespace Clippings;

/// <summary>Seasons, quarters and halves of a year.</summary>
internal static class SeasonRules
{
    public static readonly TimeRule[] Rows =
    [
        new("the? SEASON of? YEAR", m => Say.Point(TimeUnit.Season, m.Year, m.Value(TimeClass.Season)), "They starved in [the winter of 1941].", "1941-WI"),
        new("the? SEASON of? YEAR -|/ SHORT|YEAR", m => Say.Point(TimeUnit.Season, m.Year, m.Value(TimeClass.Season)), "They starved in [the winter of 1941–42].", "1941-WI"),
        new("the? ORDINAL|last|final fiscal quarter of? YEAR", m => Quarter(m) is { } q ? Say.Point(TimeUnit.Quarter, m.Year, q) : null, "Sales in [the third fiscal quarter of 2009] fell.", "2009-Q3"),
        new("the? ORDINAL|last|final fiscal quarter", m => Quarter(m) is { } q ? new InYear(TimeUnit.Quarter, q) : null, "Sales rose in [the third fiscal quarter].", "2021-Q3"),
        new("the? fiscal ORDINAL|last|final -? quarter", m => Quarter(m) is { } q ? new InYear(TimeUnit.Quarter, q) : null, "Sales rose in [the fiscal third quarter].", "2021-Q3"),
        new("the? ORDINAL|last|final quarter of fiscal year? YEAR", m => Quarter(m) is { } q ? Say.Point(TimeUnit.Quarter, m.Year, q) : null, "Sales in [the third quarter of fiscal 2009] fell.", "2009-Q3"),
        new("last SEASON", m => Named(m, Direction.Past), "It was sold [last summer].", "2021-SU"),
        new("next SEASON", m => Named(m, Direction.Future), "It will be sold [next summer].", "2022-SU"),
        new("this SEASON", m => Named(m, Direction.Unknown), "They may invade [this winter].", "2021-WI"),
        new("that|the SEASON", m => Named(m, Direction.Unknown), "It melts in [the spring].", "2022-SP"),
        new("SEASON", Bare, "It was sold in [summer].", "2021-SU"),
        new("SEASON", Bare, "Prices fall and ministers spring to their feet.", ""),
        new("the? ORDINAL|last quarter of? YEAR", m => Quarter(m) is { } q ? Say.Point(TimeUnit.Quarter, m.Year, q) : null, "Sales in [the third quarter of 2009] fell.", "2009-Q3"),
        new("the? ORDINAL|final - quarter", m => Quarter(m) is { } q ? new InYear(TimeUnit.Quarter, q) : null, "They reported [third-quarter] profits.", "2021-Q3"),
        new("the? ORDINAL|final quarter", m => m.Before("mile", "moon") || Quarter(m) is not { } q ? null : new InYear(TimeUnit.Quarter, q), "Sales rose in [the fourth quarter].", "2021-Q4"),
        new("q NUM YEAR", m => Letter(m) ? Say.Point(TimeUnit.Quarter, m.Year, m[1].Value) : null, "Results for [Q3 2009] are out.", "2009-Q3"),
        new("q NUM", m => Letter(m) ? new InYear(TimeUnit.Quarter, m[1].Value) : null, "Results for [Q3] were good.", "2021-Q3"),
        new("the? first half of? YEAR", m => Say.Point(TimeUnit.HalfYear, m.Year, 1), "Losses in [the first half of 2008] grew.", "2008-H1"),
        new("the? second|latter half of? YEAR", m => Say.Point(TimeUnit.HalfYear, m.Year, 2), "Losses in [the second half of 2008] grew.", "2008-H2"),
    ];

    private static TimeMeaning? Named(RuleMatch m, Direction towards)
    {
        var season = m.Value(TimeClass.Season);
        if (m[m.Count - 1].Capitalized && m.Around(m.Count).Capitalized)
            return null;
        if (m.Has("the", "that") && (m.Before("of") || (m.Has("the") && m.Has("fall", "spring") && !m.After("in", "by", "during", "until", "since", "for", "late", "early", "through"))))
            return null;
        return m.Has("this") ? new ThisSeason(season) : new InYear(TimeUnit.Season, season, Towards: towards);
    }

    private static TimeMeaning? Bare(RuleMatch m)
    {
        var placed = m.After("in", "early", "late", "mid", "by", "during", "until", "since", "every", "-", "and", "or", "through");
        if (m[0].Capitalized && !m.Around(-1).Is(TimeClass.Stop))
            return null;
        if (m.Is(0, "fall", "spring", "springtime") && (!placed || m.After("and", "or", "-", "to")))
            return null;
        return placed || m.Is(0, "wintertime", "summertime") ? new InYear(TimeUnit.Season, m.Value(TimeClass.Season)) : null;
    }

    private static int? Quarter(RuleMatch m) => m.Has("last", "final") ? 4 : m.Ordinal is >= 1 and <= 4 and var q ? q : null;

    private static bool Letter(RuleMatch m) => m[0].Capitalized && m[1].Glued && m[1].Value is >= 1 and <= 4;
}
