namespace Clippings;

/// <summary>Reads the words of a ranking where they stand.</summary>
public static class TermExamples
{
    /// <summary>Uses of the first word of a ranking, of as many articles as there are.</summary>
    /// <param name="rows">The ranking.</param>
    /// <param name="count">How many uses.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<ConcordanceLine> Examples(this Rows<TermCount> rows, int count = 3) =>
        Of(rows.KnownCorpus(), rows.Select(row => row.Term).FirstOrDefault(), count);

    /// <summary>Uses of the first pair of a ranking.</summary>
    /// <inheritdoc cref="Examples(Rows{TermCount}, int)"/>
    public static Rows<ConcordanceLine> Examples(this Rows<Collocation> rows, int count = 3) =>
        Of(rows.KnownCorpus(), rows.Select(row => $"{row.First} {row.Second}").FirstOrDefault(), count);

    /// <summary>Uses of the first word in the group that it marks.</summary>
    /// <param name="rows">The words that mark groups, such as <c>keyness.Marks()</c>.</param>
    /// <param name="groups">The groups that were compared.</param>
    /// <param name="count">How many uses.</param>
    public static Rows<ConcordanceLine> Examples(this Rows<TermKeyness> rows, CorpusGroups groups, int count = 3) =>
        rows.Count == 0 ? Of(groups.Corpus, null, count) : Of(groups[rows[0].Group], rows[0].Term, count);

    /// <summary>Every use of the first word of a ranking.</summary>
    /// <inheritdoc cref="Examples(Rows{TermCount}, int)"/>
    public static Rows<TermPosition> Positions(this Rows<TermCount> rows) => rows.Count == 0
        ? Enumerable.Empty<TermPosition>().From("positions", rows.KnownCorpus())
        : rows.KnownCorpus().Positions(rows[0].Term);

    private static Rows<ConcordanceLine> Of(Corpus corpus, string? phrase, int count)
    {
        if (phrase is null)
            return Enumerable.Empty<ConcordanceLine>().From("examples", corpus);
        var lines = corpus.Concordance(phrase);
        return lines.DistinctBy(line => line.Article).Concat(lines).Distinct().Take(count).From("examples", corpus, ("phrase", phrase));
    }
}
