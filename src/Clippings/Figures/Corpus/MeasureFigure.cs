namespace Clippings;

/// <summary>Draws how long articles are and how they are written: each by itself where they are few, else as a distribution.</summary>
public static class MeasureFigure
{
    /// <summary>The words of each article, or how many articles have how many.</summary>
    public static Plot LengthChart(this Rows<ArticleMeasure> measures) =>
        Draw(measures, row => row.Words, "words of the body", values => $"Half of {Articles(values)} have {Numbers.Label(Median(values))} words or more", row => $"{row.Article} is the longest article, with {Wording.Count(row.Words, "word")}");

    /// <summary>The words a sentence of each article, or how many articles have how many.</summary>
    public static Plot SentenceChart(this Rows<ArticleMeasure> measures) =>
        Draw(measures, row => row.WordsPerSentence, "words a sentence", values => $"Half of {Articles(values)} have {Numbers.Label(Median(values))} words a sentence or more", row => $"{row.Article} has the longest sentences: {Numbers.Label(row.WordsPerSentence ?? 0)} words on average");

    /// <summary>The vocabulary density of each article, or how many articles have which.</summary>
    public static Plot DensityChart(this Rows<ArticleMeasure> measures) =>
        Draw(measures, row => 100 * row.Density, "different words in a hundred (MATTR)", values => $"In half of {Articles(values)}, {Numbers.Label(Median(values))} or more of a hundred neighbouring words are different", row => $"{row.Article} has the densest vocabulary: of a hundred neighbouring words {Numbers.Label(100 * (row.Density ?? 0))} are different");

    private static Plot Draw(Rows<ArticleMeasure> measures, Func<ArticleMeasure, double?> measure, string name, Func<IReadOnlyList<double>, string> typical, Func<ArticleMeasure, string> largest)
    {
        var known = measures.Where(row => measure(row) is not null);
        List<double> values = [.. known.Select(row => measure(row)!.Value)];
        var plot = known.Count <= Caption.MostBars
            ? Plot.Bars(known, row => row.Article, row => measure(row) ?? 0).Axes(x: name, y: "article")
            : Plot.Distribution(values, value => value).Axes(x: name, y: "articles");
        return plot.Titled(Finding(known, values, name, measure, typical, largest)).Captioned(Caption.Of(
            measures.Corpus,
            known.Count == measures.Count ? "" : $"{Wording.Count(measures.Count - known.Count, "article")} too short to be measured {(measures.Count - known.Count == 1 ? "is" : "are")} left out.",
            known.Count < 2 ? "" : $"From {Numbers.Label(values.Min())} to {Numbers.Label(values.Max())}, the middle one {Numbers.Label(Median(values))}; n = {Wording.Count(known.Count, "article")}."));
    }

    private static string Finding(Rows<ArticleMeasure> known, List<double> values, string name, Func<ArticleMeasure, double?> measure, Func<IReadOnlyList<double>, string> typical, Func<ArticleMeasure, string> largest)
    {
        if (known.Count == 0)
            return "No article is long enough to be measured";
        if (known.Count > Caption.MostBars)
            return typical(values);
        var most = values.Max();
        var first = known.Where(row => measure(row) == most);
        return first.Count == 1 ? known.Count == 1 ? $"{first[0].Article} is the only article measured: {Numbers.Label(most)} {name}" : largest(first[0]) : $"{Wording.List(first.Take(3).Select(row => row.Article))}{(first.Count > 3 ? " and others" : "")} share the highest value: {Numbers.Label(most)}";
    }

    private static string Articles(IReadOnlyList<double> values) => $"{Caption.Number(values.Count)} articles";

    private static double Median(IReadOnlyList<double> values) => ValueClasses.Quantile([.. values.Order()], 0.5);
}
