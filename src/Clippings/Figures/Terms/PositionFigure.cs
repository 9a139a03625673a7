namespace Clippings;

/// <summary>Draws where in the articles a word stands.</summary>
public static class PositionFigure
{
    private const int MostLanes = 20;
    private const int Parts = 10;

    /// <summary>A stroke a use in a lane an article; with more than 20 articles, how many uses stand in each tenth of their article.</summary>
    /// <param name="positions">What <c>Positions()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<TermPosition> positions)
    {
        var articles = positions.Select(use => use.Article).Distinct(StringComparer.Ordinal).Count();
        var plot = articles <= MostLanes
            ? Plot.Strip(positions, use => use.Article, use => use.Depth, _ => 1).Axes(x: "place in the article (0 = first word, 1 = last)", y: "article")
            : Plot.Bars(Tenths(positions), part => part.Name, part => part.Uses, ranked: false).Axes(x: "uses", y: "tenth of the article");
        return plot.Titled(Finding(positions, articles)).Captioned(Caption.Of(positions.Corpus, Spread(positions)));
    }

    private static string Finding(Rows<TermPosition> positions, int articles)
    {
        if (positions.Parameters.GetValueOrDefault("phrase") is not string phrase)
            return "There is no word to look for";
        var word = Wording.Word(phrase);
        var all = positions.Corpus?.Count ?? 0;
        if (positions.Count == 0)
            return positions.Total == 0 ? $"{word} is not used" : $"No use of {word} is left by the selection";
        if (articles > MostLanes)
        {
            var first = positions.Count(use => use.Depth < 1.0 / Parts);
            return $"{Caption.Number(first)} of {Wording.Count(positions.Count, "use")} of {word} {(first == 1 ? "stands" : "stand")} in the first tenth of an article";
        }

        return $"{word} stands in {(articles == all ? all == 1 ? "the article" : $"all {all} articles" : all == 0 ? Wording.Count(articles, "article") : $"{articles} of {Wording.Count(all, "article")}")}, {Wording.Count(positions.Count, "time")}";
    }

    private static IEnumerable<(string Name, int Uses)> Tenths(Rows<TermPosition> positions)
    {
        var counts = positions.CountBy(use => Math.Min(Parts - 1, (int)(use.Depth * Parts))).ToDictionary();
        return Enumerable.Range(0, Parts).Select(part => (part switch { 0 => "first", Parts - 1 => "last", _ => $"{part + 1}th".Replace("2th", "2nd", StringComparison.Ordinal).Replace("3th", "3rd", StringComparison.Ordinal) }, counts.GetValueOrDefault(part)));
    }

    private static string Spread(Rows<TermPosition> positions) =>
        positions is { Total: > 0, Corpus: { Count: > 1 } corpus } && positions.Parameters.GetValueOrDefault("phrase") is string phrase && positions.Parameters.GetValueOrDefault("form") is TermForm form && corpus.Dispersion(phrase, form).Dp is { } dp
            ? $"Gries' DP = {Numbers.Label(dp)} (0: spread like the words themselves; near 1: all in one short article)."
            : "";
}
