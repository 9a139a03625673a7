namespace Clippings;

/// <summary>Draws which story travelled furthest.</summary>
public static class TravelFigure
{
    /// <summary>Families of copies by how many articles tell them, as bars: at most 25.</summary>
    /// <param name="travels">What <c>Travels()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<FamilyTravel> travels)
    {
        var drawn = travels.Take(Caption.MostBars);
        return Plot.Bars(drawn, Name, row => row.Articles)
            .Titled(Finding(travels))
            .Axes(x: "articles that tell it", y: "story, by its first telling")
            .Captioned(Caption.Of(travels.Corpus, Caption.Drawn(drawn.Count, travels.Total, "story", "stories")));
    }

    /// <summary>Which story travelled furthest, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<FamilyTravel> travels)
    {
        if (travels.Count == 0)
            return travels.Total > 0 ? Caption.NoneLeft(travels.Total, "story", "stories") : "No article is a copy of another";
        var first = travels[0];
        var days = first.Days switch
        {
            null => "",
            0 => " on one day",
            var many => $" within {Wording.Count(many.Value, "day")}",
        };
        var outlets = first.Outlets > 1 ? $" of {Wording.Count(first.Outlets, "outlet")}" : travels.Corpus?.Find(first.Article)?.Outlet is null ? "" : " of one outlet";
        var far = $"{Wording.Count(first.Articles, "article")}{outlets}{days}";
        var alike = travels.Count(row => (row.Articles, row.Outlets, row.Days) == (first.Articles, first.Outlets, first.Days));
        return alike == 1 ? $"{Wording.Word(Name(first))} travelled furthest: {far}" : $"{Wording.Count(alike, "story", "stories")} travelled equally far: {far} each";
    }

    private static string Name(FamilyTravel row) => row.Headline ?? row.Article;
}
