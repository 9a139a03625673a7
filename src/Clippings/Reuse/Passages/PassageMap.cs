namespace Clippings;

/// <summary>Where in an article stands what others have too.</summary>
public static class PassageMap
{
    /// <summary>
    /// The stretches of an article that each other shares, in the order of its text; a reworded one covers the runs of the
    /// same words in it, which are rows of their own.
    /// </summary>
    /// <param name="passages">What <c>Reuse()</c> found, or a selection of it.</param>
    /// <param name="article">The article's id; null for the one that shares most.</param>
    /// <exception cref="CorpusException">The passages don't know their articles.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no such article.</exception>
    public static Rows<MappedPassage> Map(this Rows<SharedPassage> passages, string? article = null)
    {
        var mapped = passages.KnownCorpus()[article ?? passages.Richest()];
        var words = new BodyWords([mapped]);
        return passages.Of(mapped.Id).Select(row => Row(row, words.In(0, row.StartA, row.EndA)))
            .From("passage map", passages.Corpus, ("article", mapped.Id), ("words", words.Count));
    }

    private static MappedPassage Row(SharedPassage row, (int At, int Words) stretch) =>
        new(row.ArticleA, row.StartA, row.EndA, stretch.At, stretch.At + stretch.Words, row.Kind, row.ArticleB!, row.StartB!.Value, row.EndB!.Value);
}
