namespace Clippings;

/// <summary>Counts by how many groups sentences are told.</summary>
public static class ToldSentences
{
    // "He declined." is left out by most, and tells nothing.
    private const int LeastWords = 6;

    /// <summary>The sentences, each with how many other groups tell it; in the order of the corpus.</summary>
    /// <param name="coverage">What <c>Coverage()</c> found, or a selection of it.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<ToldSentence> Sentences(this Rows<SentenceCoverage> coverage)
    {
        var corpus = coverage.KnownCorpus();
        return coverage.GroupBy(row => (row.Group, row.Article, row.Start, row.End))
            .Select(rows => new ToldSentence(
                rows.Key.Group,
                ContextText.OneLine(corpus[rows.Key.Article].Text[rows.Key.Start..rows.Key.End]),
                rows.Key.Article,
                rows.Key.Start,
                rows.Key.End,
                rows.Count(),
                rows.Count(row => row.Told == Told.Yes),
                rows.Count(row => row.Told == Told.Part),
                rows.Max(row => row.Similarity),
                rows.Any(row => row.Unsure)))
            .From("told sentences", corpus);
    }

    /// <summary>Those that no other group tells, not even in part, and of which that is sure: the least like any other first, some of each group.</summary>
    /// <param name="sentences">What <c>Sentences()</c> counted, or a selection of it.</param>
    /// <param name="each">How many of a group at most.</param>
    public static Rows<ToldSentence> ByOneAlone(this Rows<ToldSentence> sentences, int each = int.MaxValue) =>
        OfEach(sentences.Where(row => row.Told + row.Part == 0 && !row.Unsure && row.Words.Count(c => c == ' ') >= LeastWords).OrderBy(row => row.Similarity), each);

    /// <summary>Those that all other groups tell, the likest first, some of each group.</summary>
    /// <param name="sentences">What <c>Sentences()</c> counted, or a selection of it.</param>
    /// <param name="each">How many of a group at most.</param>
    public static Rows<ToldSentence> ByAll(this Rows<ToldSentence> sentences, int each = int.MaxValue) =>
        OfEach(sentences.Where(row => row.Told == row.Others).OrderByDescending(row => row.Similarity), each);

    private static Rows<ToldSentence> OfEach(Rows<ToldSentence> rows, int each)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = rows.Where(row => (taken[row.Group] = taken.GetValueOrDefault(row.Group) + 1) <= each);
        return kept.OrderBy(row => row.Group);
    }
}
