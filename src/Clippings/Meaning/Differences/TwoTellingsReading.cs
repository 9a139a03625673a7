namespace Clippings;

/// <summary>Reads differences.</summary>
public static class TwoTellingsReading
{
    /// <summary>Those of one kind.</summary>
    /// <param name="differences">What <c>Differences()</c> found, or a selection of it.</param>
    /// <param name="kind">The kind.</param>
    public static Rows<Difference> Of(this Rows<Difference> differences, DifferenceKind kind) => differences.Where(row => row.Kind == kind);

    /// <summary>The sentences of each difference, those that are most alike first.</summary>
    /// <param name="differences">What <c>Differences()</c> found, or a selection of it.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<TwoTellings> SideBySide(this Rows<Difference> differences)
    {
        var corpus = differences.KnownCorpus();
        return differences.OrderByDescending(row => row.Similarity)
            .Select(row => new TwoTellings(row.Kind, row.ValueA, row.ValueB, Words(corpus, row.ArticleA, row.StartA, row.EndA), row.ArticleA, row.StartA, Words(corpus, row.ArticleB, row.StartB, row.EndB), row.ArticleB, row.StartB))
            .From("differences", corpus);
    }

    private static string Words(Corpus corpus, string article, int start, int end) => ContextText.OneLine(corpus[article].Text[start..end]);
}
