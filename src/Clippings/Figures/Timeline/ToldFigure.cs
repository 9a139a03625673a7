namespace Clippings;

/// <summary>Draws the events that are told most.</summary>
public static class ToldFigure
{
    private const int MostEvents = 30;

    /// <summary>Events on the days they lie on, a line an event with its label and its sentence: those told most, at most 30.</summary>
    /// <param name="told">What <c>ToldMost()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<ToldEvent> told)
    {
        var drawn = told.Take(MostEvents);
        return Plot.Timeline(
                drawn,
                _ => "",
                row => row.From,
                row => row.To,
                row => row.Articles > 1 ? $"{Caption.Number(row.Articles)} articles: {row.Label}" : row.Label,
                row => row.Articles > 1 ? "told by several articles" : "told by one article",
                told.Corpus is { } corpus ? row => ContextText.OneLine(corpus[row.Article].Text[row.Start..row.End]) : null)
            .Titled(Finding(told))
            .Axes(x: "day")
            .Captioned(Caption.Of(told.Corpus, Caption.Drawn(drawn.Count, told.Total, "event")));
    }

    /// <summary>The event told most, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<ToldEvent> told)
    {
        if (told.Count == 0)
            return told.Total == 0 ? "No sentence tells of a dated event" : Caption.NoneLeft(told.Total, "event");
        var most = told.Max(row => row.Articles);
        var first = told.Where(row => row.Articles == most);
        return most == 1
            ? told.Count == 1 ? "The event is told by one article" : $"None of {(told.Count < told.Total ? "these " : "")}{Wording.Count(told.Count, "event")} is told by more than one article"
            : first.Count == 1 ? $"“{VolumeFigure.Short(first[0].Label)}” is told by the most articles: {Caption.Number(most)}"
            : $"{Wording.Count(first.Count, "event")} are told by the most articles: {Caption.Number(most)} each";
    }
}
