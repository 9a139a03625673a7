namespace Clippings;

/// <summary>Draws how often groups use words.</summary>
public static class GroupFrequencyFigure
{
    /// <summary>Uses per thousand words, a bar a group: of many words the first.</summary>
    /// <param name="frequencies">What <c>Frequencies()</c> found in groups, or a selection of it.</param>
    public static Plot Chart(this Rows<GroupTermCount> frequencies)
    {
        var drawn = frequencies.OrderByDescending(row => row.PerThousand);
        return Plot.Bars(drawn, row => row.Term, row => row.PerThousand, row => row.Group)
            .Titled(RankFinding.Of(frequencies, row => row.PerThousand, row => $"{Wording.Word(row.Term)} in {row.Group}", "No word was counted", "word of a group", row => $"is used most: {Numbers.Label(row.PerThousand)} per thousand words, in {Wording.Count(row.Articles, "article")}", "words of groups"))
            .Axes(x: "uses per thousand words", y: "word")
            .Captioned(Caption.Of(frequencies.Corpus));
    }
}
