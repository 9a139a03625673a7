using System.Globalization;

namespace Clippings;

/// <summary>Days of the same happening that are two.</summary>
internal static class DayComparison
{
    private const int Reach = 6;
    private const int AlikeAround = 3;

    public static IEnumerable<(DifferenceKind Kind, string ValueA, string ValueB)> Of(Statement a, Statement b)
    {
        if (Days(a) is not [var one] || Days(b) is not [var other] || one.Day == other.Day || Math.Abs(one.Day.DayNumber - other.Day.DayNumber) > 31)
            yield break;
        // Both tell of the day before they were printed: each day has its own.
        if (a.Published is { } printed && b.Published is { } later && printed != later && one.Day.DayNumber - printed.DayNumber == other.Day.DayNumber - later.DayNumber)
            yield break;
        // "Yesterday" of two days is a copy that was printed a day later.
        if (one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase) || IsOfReport(a, one.Span) || IsOfReport(b, other.Span))
            yield break;
        var (first, second) = (Around(a, one.Span), Around(b, other.Span));
        if (first.Count(second.Contains) >= AlikeAround && !a.Quantities.Any(own => b.Quantities.Any(its => its.Unit == own.Unit) && !b.Quantities.Any(its => its.Unit == own.Unit && its.MayBe(own))))
            yield return (DifferenceKind.Day, Printed(one.Day), Printed(other.Day));
    }

    private static string Printed(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<(DateOnly Day, string Text, TextSpan Span)> Days(Statement statement) =>
        [.. from time in statement.Times
            where time.Type == TimexType.Date || time.Type == TimexType.Time
            let day = DateOnly.TryParseExact(time.Value.Length >= 10 ? time.Value[..10] : "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : (DateOnly?)null
            where day is not null
            select (day.Value, time.Text, new TextSpan(time.Start, time.End))];

    private static HashSet<string> Around(Statement statement, TextSpan time)
    {
        var (first, last) = statement.WordsOf(time);
        return statement.Around(first, last, Reach);
    }

    // Two say on two days what may be two things: "he said on Monday".
    private static bool IsOfReport(Statement statement, TextSpan time)
    {
        var (first, last) = statement.WordsOf(time);
        var before = statement.Words.Tag(first - 1) == PennTag.IN ? first - 2 : first - 1;
        return ReportingVerbs.Find(statement.Words.Lower(before)) is not null || ReportingVerbs.Find(statement.Words.Lower(last + 1)) is not null;
    }
}
