namespace Clippings;

/// <summary>Draws the kinds of times that texts name.</summary>
public static class TimeFigure
{
    /// <summary>Time expressions by TIMEX3 type, as bars.</summary>
    /// <param name="times">What <c>Times()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<TimeExpression> times)
    {
        var types = times.CountBy(row => row.Type).OrderByDescending(type => type.Value).ThenBy(type => type.Key, StringComparer.Ordinal).ToList();
        var open = times.Where(row => row.Value.Length == 0);
        var undated = open.Count(row => times.Corpus is { } corpus && corpus[row.Article].Published is null);
        return Plot.Bars(types, type => type.Key, type => type.Value)
            .Titled(types.Count == 0 ? "No time expression was found"
                : types.Count(type => type.Value == types[0].Value) is > 1 and var alike ? $"{Wording.Count(alike, "type")} are equally common: {Wording.Count(types[0].Value, "expression")} each"
                : $"{types[0].Key} is the commonest type: {Caption.Number(types[0].Value)} of {Wording.Count(times.Count, "expression")}")
            .Axes(x: "expressions", y: "type")
            .Captioned(Caption.Of(times.Corpus, Open(undated, "on a date of publication that is not known"), Open(open.Count - undated, "on a day that the text doesn't make out")));
    }

    private static string Open(int count, string on) => count == 0 ? "" : $"{Caption.Number(count)} {(count == 1 ? "hangs" : "hang")} {on}.";
}
