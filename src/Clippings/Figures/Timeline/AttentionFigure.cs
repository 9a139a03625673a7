namespace Clippings;

/// <summary>Draws when something was written about.</summary>
public static class AttentionFigure
{
    private const int MostRows = 20;
    private const int MostColumns = 12;

    /// <summary>Days of publication against days written about, as a matrix; days become weeks, months or years where they are too many.</summary>
    /// <param name="attention">What <c>AttentionTo()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<AttentionRow> attention)
    {
        var days = attention.Where(row => row.Granularity == Granularity.Day);
        var period = Enum.GetValues<Period>().Cast<Period?>().FirstOrDefault(period => Distinct(days, row => period!.Value.NameOf(row.Published)) <= MostRows && Distinct(days, row => period!.Value.NameOf(row.Day)) <= MostColumns) ?? Period.Year;
        var columns = days.GroupBy(row => period.NameOf(row.Day)).OrderByDescending(column => column.Sum(row => row.Sentences)).ThenBy(column => column.Key, StringComparer.Ordinal).Take(MostColumns).Select(column => column.Key).ToHashSet();
        var rows = days.GroupBy(row => period.NameOf(row.Published)).OrderByDescending(line => line.Sum(row => row.Sentences)).ThenBy(line => line.Key, StringComparer.Ordinal).Take(MostRows).Select(line => line.Key).ToHashSet();
        var drawn = days.Where(row => columns.Contains(period.NameOf(row.Day)) && rows.Contains(period.NameOf(row.Published)));
        return Plot.Matrix(drawn, row => period.NameOf(row.Published), row => period.NameOf(row.Day), row => row.Sentences, sorted: true)
            .Titled(Finding(days))
            .Axes(x: $"{period.ToString().ToLowerInvariant()} written about", y: $"{period.ToString().ToLowerInvariant()} of publication")
            .Captioned(Caption.Of(attention.Corpus, days.Count == 0 ? "" : "Sentences that name a day.", Caption.Drawn(drawn.Sum(row => row.Sentences), days.Sum(row => row.Sentences), "sentence")));
    }

    internal static string Finding(Rows<AttentionRow> days)
    {
        var all = days.Sum(row => row.Sentences);
        var ahead = days.Where(row => row.Distance > 0).Sum(row => row.Sentences);
        return all == 0 ? "No sentence of an article with a date names a day"
            : ahead == 0 ? $"None of {Wording.Count(all, "dated sentence")} looks ahead of the day it was printed"
            : $"{Caption.Number(ahead)} of {Wording.Count(all, "dated sentence")} {(ahead == 1 ? "looks" : "look")} ahead of the day {(ahead == 1 ? "it was" : "they were")} printed";
    }

    private static int Distinct(IEnumerable<AttentionRow> rows, Func<AttentionRow, string> name) => rows.Select(name).Distinct(StringComparer.Ordinal).Count();
}
