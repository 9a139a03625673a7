namespace Clippings;

/// <summary>Draws which words mark which group.</summary>
public static class KeynessFigure
{
    private const int MostOfGroup = 5;

    /// <summary>The words that mark each group most, as bars of the evidence: at most five a group and 25 in all.</summary>
    /// <param name="keyness">What <c>Keyness()</c> found, or a selection of it.</param>
    /// <param name="fdr">The false discovery rate up to which a word counts as a mark, 0 to 1.</param>
    public static Plot Chart(this Rows<TermKeyness> keyness, double fdr = 0.05)
    {
        var marks = keyness.Marks(fdr);
        var drawn = Drawn(marks);
        var noun = ComparisonWords.Noun(ComparisonWords.By(keyness.Origin));
        return Plot.Bars(drawn, row => $"{row.Term} ({row.Count} : {row.RestCount})", row => row.LogLikelihood, row => row.Group)
            .Titled(Finding(keyness, marks))
            .Axes(x: "log-likelihood", y: "word (uses here : uses elsewhere)")
            .Captioned(Caption.Of(
                keyness.Corpus,
                Caption.Drawn(drawn.Count, marks.Count, "mark"),
                marks.Count == 0 ? "" : $"Each {noun} against all others together; {Held(marks.Count, keyness.Total, fdr)}."));
    }

    /// <summary>How many comparisons hold, in a clause.</summary>
    internal static string Held(int marks, int comparisons, double fdr) =>
        $"{Caption.Number(marks)} of {Wording.Count(comparisons, "comparison")} {(marks == 1 ? "gives" : "give")} a mark at a false discovery rate of {Wording.Percent(fdr)}";

    /// <summary>The strongest mark, in a sentence without its full stop.</summary>
    internal static string Finding(Rows<TermKeyness> keyness, Rows<TermKeyness> marks)
    {
        var groups = keyness.Parameters.GetValueOrDefault("groups") is int known ? known : keyness.DistinctBy(row => row.Group).Count();
        var by = ComparisonWords.By(keyness.Origin);
        if (groups < 2)
            return "There is nothing to compare";
        if (keyness.Total == 0)
            return "No word is used often enough to be judged";
        if (marks.Count == 0)
            return $"No word marks one {ComparisonWords.Noun(by)} against the others beyond chance";
        var first = marks.TakeWhile(row => row.LogLikelihood == marks[0].LogLikelihood).ToList();
        return first.Count == 1
            ? $"{Wording.Word(first[0].Term)} marks {first[0].Group} most: {Uses(first[0])}"
            : $"{Caption.Shared([.. first.Select(row => $"{row.Term} ({row.Group})")], "words")} are equally strong marks";
    }

    private static string Uses(TermKeyness row) => row.RestCount == 0
        ? $"all {Caption.Number(row.Count)} uses stand there"
        : $"{Caption.Number(row.Count)} of {Wording.Count(row.Count + row.RestCount, "use")} stand there";

    /// <summary>As many of each group, the groups with the strongest marks first.</summary>
    private static List<TermKeyness> Drawn(Rows<TermKeyness> marks)
    {
        var groups = marks.GroupBy(row => row.Group, StringComparer.Ordinal).ToList();
        var each = groups.Count == 0 ? 0 : Math.Clamp(Caption.MostBars / groups.Count, 1, MostOfGroup);
        return [.. groups.SelectMany(group => group.Take(each)).Take(Caption.MostBars)];
    }
}
