namespace Clippings;

/// <summary>Draws how often the words of a dictionary's categories are used.</summary>
public static class CategoryFigure
{
    /// <summary>Categories by uses per thousand words, as bars: at most 25.</summary>
    /// <param name="categories">What <c>Categories()</c> found, or a selection of it.</param>
    public static Plot Chart(this Rows<CategoryCount> categories)
    {
        var drawn = categories.OrderByDescending(row => row.PerThousand).Take(Caption.MostBars);
        return Plot.Bars(drawn, row => row.Category, row => row.PerThousand)
            .Titled(RankFinding.Of(categories, row => row.PerThousand, row => Wording.Word(row.Category), "No word of the dictionary is used", "category", row => $"is used most: {Wording.Count(row.Count, "time")}, in {Wording.Count(row.Articles, "article")}", "categories"))
            .Axes(x: "uses per thousand words", y: "category")
            .Captioned(Caption.Of(categories.Corpus, Caption.Drawn(drawn.Count, categories.Total, "category", "categories")));
    }

    /// <summary>Categories by uses per thousand words, a bar a group.</summary>
    /// <param name="categories">What <c>Categories()</c> found in groups, or a selection of it.</param>
    public static Plot Chart(this Rows<GroupCategoryCount> categories) =>
        Plot.Bars(categories, row => row.Category, row => row.PerThousand, row => row.Group)
            .Titled(RankFinding.Of(categories, row => row.PerThousand, row => $"{Wording.Word(row.Category)} in {row.Group}", "No word of the dictionary is used", "category of a group", row => $"is used most: {Numbers.Label(row.PerThousand)} per thousand words", "categories of groups"))
            .Axes(x: "uses per thousand words", y: "category")
            .Captioned(Caption.Of(categories.Corpus));
}
