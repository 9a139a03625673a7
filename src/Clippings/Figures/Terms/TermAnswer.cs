namespace Clippings;

/// <summary>Says which words mark whom.</summary>
public static class TermAnswer
{
    private const int MostGroups = 5;
    private const int MostWords = 3;

    /// <summary>Which words mark whom, how sure that is, and what was compared.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="groups">What was compared.</param>
    /// <param name="frequencies">Its words.</param>
    /// <param name="keyness">The comparison.</param>
    /// <param name="fdr">The false discovery rate up to which a word counts as a mark, 0 to 1.</param>
    public static Finding Answer(this Corpus corpus, CorpusGroups groups, Rows<TermCount> frequencies, Rows<TermKeyness> keyness, double fdr = 0.05)
    {
        var marks = keyness.Marks(fdr);
        var compared = $"{ComparisonWords.Count(groups.Count, groups.By)} of {Wording.Count(groups.Sum(group => group.Corpus.Count), "article")}";
        return groups.Count < 2
            ? corpus.Answer($"""
                **{FrequencyFigure.Finding(frequencies)}.**
                {ComparisonWords.None(groups)}
                """)
            : marks.Count == 0
            ? corpus.Answer($"""
                **{KeynessFigure.Finding(keyness, marks)}.** {FrequencyFigure.Finding(frequencies)}.
                Compared are {compared}, in {Wording.Count(keyness.Count, "comparison")} of a word; none holds at a false discovery rate of {Wording.Percent(fdr)}. {ComparisonWords.Left(groups)}
                """)
            : corpus.Answer($"""
                **Marked most: {Strongest(marks, groups.By)}.**
                {Caption.Number(marks.Count)} of {Wording.Count(keyness.Count, "comparison")} {(marks.Count == 1 ? "gives" : "give")} a mark at a false discovery rate of {Wording.Percent(fdr)}, so {Chance(marks.Count * fdr)} of them may be chance. Compared are {compared}. {ComparisonWords.Left(groups)}
                """);
    }

    private static string Strongest(Rows<TermKeyness> marks, string by)
    {
        var groups = marks.GroupBy(row => row.Group, StringComparer.Ordinal).ToList();
        var named = groups.Take(MostGroups).Select(group => $"{group.Key} by {Wording.List(group.Take(MostWords).Select(row => Wording.Word(row.Term)))}");
        var more = groups.Count - MostGroups;
        return string.Join("; ", more > 0 ? named.Append($"and {more} more {ComparisonWords.Noun(by)}{(more == 1 ? "" : "s")}") : named);
    }

    private static string Chance(double expected) => expected < 1 ? "hardly one" : $"about {Caption.Number((int)Math.Round(expected))}";
}
