namespace Clippings;

/// <summary>Keyness: the words that mark one group of texts.</summary>
public static class KeyTerms
{
    /// <summary>In place of a count of zero in the log ratio, as Hardie does, where chance would give at least twice that.</summary>
    private const double AlmostNone = 0.5;

    /// <summary>
    /// Compares each group with the rest: a row for every term that the group uses. Groups in ordinal order; within one,
    /// what it uses more than the rest comes first, by falling evidence, and what it uses less last.
    /// </summary>
    /// <remarks>
    /// Evidence by log-likelihood (Dunning 1993, four cells; the two-cell form of Rayson and Garside, "Comparing corpora
    /// using frequency profiling", 2000, leaves out the other words and comes out slightly lower); size by log ratio (Hardie,
    /// "Log Ratio: an informal introduction", 2014) and %DIFF (Gabrielatos and Marchi, "Keyness: matching metrics to
    /// definitions", 2011). Thousands of words are compared at once, so some differ by chance alone: p-values are adjusted
    /// over all comparisons by Benjamini and Hochberg, "Controlling the false discovery rate" (1995). Words of one text are
    /// not independent draws: read the p-value together with <see cref="TermKeyness.Articles"/>.
    /// </remarks>
    /// <param name="tokens">The running words in groups, such as <c>clips.By(a => a.Outlet).Tokens()</c>.</param>
    /// <param name="minimum">Leaves out terms with fewer occurrences in all groups together.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves stop words without a row.</param>
    public static Rows<TermKeyness> Keyness(this Groups<Token> tokens, int minimum = 1, TermForm form = TermForm.Term, bool stopWords = true) =>
        Compared(tokens, minimum, form, stopWords).From("keyness", tokens.Corpus, [.. Asked(tokens), ("minimum", minimum), ("form", form), ("stop_words", stopWords)]);

    /// <summary>
    /// What marks each group: the words that it uses more than the rest, where the difference holds, by falling evidence.
    /// Two articles of the group at least must use a word, unless none of the words compared stands in two: what one
    /// article repeats marks that article.
    /// </summary>
    /// <param name="keyness">The words compared.</param>
    /// <param name="fdr">The false discovery rate that is borne: the share of the marks that may be chance, 0 to 1.</param>
    public static Rows<TermKeyness> Marks(this Rows<TermKeyness> keyness, double fdr = 0.05)
    {
        var articles = keyness.Any(row => row.Articles > 1) ? 2 : 1;
        return new([.. keyness.Where(row => row.LogRatio > 0 && row.AdjustedP <= fdr && row.Articles >= articles).OrderByDescending(row => row.LogLikelihood).ThenBy(row => row.Group).ThenBy(row => row.Term)], keyness.Origin.With(("fdr", fdr)));
    }

    /// <summary>Compares a corpus with a reference, such as another's tokens: the words that mark it are those of the group <c>corpus</c>.</summary>
    /// <remarks>As <see cref="Keyness(Groups{Token}, int, TermForm, bool)"/>, of two groups; the rows of the reference are left out.</remarks>
    /// <param name="tokens">The running words.</param>
    /// <param name="against">The running words of the reference.</param>
    /// <param name="minimum">Leaves out terms with fewer occurrences in both together.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves stop words without a row.</param>
    public static Rows<TermKeyness> Keyness(this IEnumerable<Token> tokens, IEnumerable<Token> against, int minimum = 1, TermForm form = TermForm.Term, bool stopWords = true)
    {
        const string corpus = "corpus";
        Group<Token>[] both = [new(corpus, [.. tokens]), new("reference", [.. against])];
        return Compared(both, minimum, form, stopWords).Where(row => row.Group == corpus)
            .From("keyness", RowsOrigin.CorpusOf(tokens), ("groups", 2), ("minimum", minimum), ("form", form), ("stop_words", stopWords));
    }

    private static IEnumerable<(string Name, object? Value)> Asked(Groups<Token> tokens) => [("groups", tokens.Count), ("by", tokens.Origin.Parameters.GetValueOrDefault("by"))];

    private static List<TermKeyness> Compared(IEnumerable<Group<Token>> tokens, int minimum, TermForm form, bool stopWords)
    {
        var groups = new GroupedTally(tokens, form, stopWords);
        var all = groups.Groups.Values.Sum(g => g.Total);
        var counts = new int[groups.Terms.Count];
        foreach (var tally in groups.Groups.Values)
        {
            foreach (var id in tally.Terms)
                counts[id] += tally.Count(id);
        }

        List<TermKeyness> rows = [.. groups.Groups.Watched("comparing groups").SelectMany(g => Ranked(g.Key, g.Value))];
        return [.. rows.Zip(FalseDiscoveryRate.Adjusted([.. rows.Select(row => row.P)]), (row, p) => row with { AdjustedP = p })];

        IEnumerable<TermKeyness> Ranked(string name, TermTally tally) =>
            from row in tally.Rows()
            let count = counts[groups.Terms.Id(row.Term)]
            where count >= minimum
            let key = Compare(name, row, count - row.Count, tally.Total, all)
            orderby key.LogRatio < 0, key.LogLikelihood descending
            select key;
    }

    private static TermKeyness Compare(string group, TermCount row, int restCount, int total, int all)
    {
        var rest = all - total;
        var table = new ContingencyTable(row.Count, total, row.Count + restCount, all);
        var evidence = table.LogLikelihood;
        var restRate = Rate.PerThousand(restCount, rest);
        return new TermKeyness(
            group,
            row.Term,
            row.Count,
            restCount,
            row.PerThousand,
            restRate,
            row.Articles,
            evidence,
            ChiSquareTest.P(evidence),
            AdjustedP: 1,
            LogRatio(row.Count, total, restCount, rest),
            restCount == 0 ? null : 100 * (row.PerThousand - restRate) / restRate);
    }

    /// <summary>0 where there is no rest to compare with.</summary>
    private static double LogRatio(int count, int total, int restCount, int rest) =>
        rest == 0 ? 0 : Math.Log2(OrAlmostNone(count, total, restCount, rest) / total / (OrAlmostNone(restCount, rest, count, total) / rest));

    // Half a word is a lot for a group of eleven words: a word used once in the 365 others would look rare there.
    private static double OrAlmostNone(int count, int total, int otherCount, int other) =>
        count > 0 ? count : Math.Min(AlmostNone, otherCount * (double)total / (total + other) / 2);
}
