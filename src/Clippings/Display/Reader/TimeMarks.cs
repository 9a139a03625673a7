namespace Clippings;

/// <summary>Marks of time expressions for an annotated article.</summary>
internal static class TimeMarks
{
    /// <summary>
    /// A mark a time expression, its TIMEX3 value printed behind it and said in full on hover and to screen readers. They
    /// go together with the marks of quotations: <c>clips.Read("a", [.. quotes, .. times])</c>.
    /// </summary>
    /// <param name="times">Time expressions of one article.</param>
    public static IReadOnlyList<TextMark> Marks(this IEnumerable<TimeExpression> times) =>
        [.. times.Select(time => new TextMark(time.Start, time.End, "time", time.Value, Note: Explain(time), Uncertain: time.Value.Length == 0))];

    private static string Explain(TimeExpression time) =>
        $"{time.Type.ToLowerInvariant()}, {(time.Value.Length == 0 ? "unresolved: the day of publication is unknown" : time.Value)}"
        + (time.Mod.Length == 0 ? "" : $", {time.Mod.ToLowerInvariant().Replace('_', ' ')}");
}
