namespace Clippings;

/// <summary>Draws what is not known of articles.</summary>
public static class MissingFigure
{
    /// <summary>How many articles lack what, as bars.</summary>
    /// <param name="missing">What <c>CountMissing()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<MissingField> missing) => Plot.Bars(missing, row => row.Field, row => row.Missing)
        .Titled(Finding(missing))
        .Axes(x: "articles without it", y: "field")
        .Captioned(Caption.Of(missing.Corpus));

    internal static string Finding(Rows<MissingField> missing)
    {
        var lacking = missing.Where(row => row.Missing > 0);
        var never = lacking.Where(row => row.Missing == row.Articles);
        return missing.Count == 0 ? "No field is left by the selection" : lacking.Count == 0 ? "No field is missing"
            : lacking[0].Articles == 1 ? $"The article has no {Fields(never)}"
            : never.Count > 0 ? $"No article has {Article(never[0].Field)} {Fields(never)}"
            : $"What is missing most is the {Named(lacking[0].Field)}: in {Caption.Number(lacking[0].Missing)} of {Wording.Count(lacking[0].Articles, "article")}";
    }

    private static string Fields(IEnumerable<MissingField> rows) => Wording.List(rows.Select(row => Named(row.Field))).Replace(" and ", " or ", StringComparison.Ordinal);

    private static string Named(string field) => field == "published" ? "date" : field;

    private static string Article(string field) => field[0] == 'o' ? "an" : "a";
}
