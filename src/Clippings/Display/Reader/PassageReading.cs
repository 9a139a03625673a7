namespace Clippings;

/// <summary>Reads rows where they stand: the evidence behind a number.</summary>
public static class PassageReading
{
    // As much text as holds the words of a context, however long they are.
    private const int FarthestContext = 600;

    /// <summary>The passage of a row with the words around it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="corpus">The articles.</param>
    /// <param name="words">Words to either side at most.</param>
    /// <exception cref="KeyNotFoundException">The corpus has no such article.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The offsets are not those of a stretch of its text.</exception>
    public static PassageInContext InContext(this IPassage row, Corpus corpus, int words = 12)
    {
        var text = corpus[row.Article].Text;
        return new(
            row.Article,
            row.Start,
            row.End,
            ContextText.Before(text[Math.Max(0, row.Start - FarthestContext)..row.Start], words),
            ContextText.OneLine(text[row.Start..row.End]),
            ContextText.After(text[row.End..Math.Min(text.Length, row.End + FarthestContext)], words));
    }

    /// <summary>The passages of rows with the words around them.</summary>
    /// <param name="rows">Rows that an analysis returned, or a selection of them.</param>
    /// <param name="words">Words to either side at most.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<PassageInContext> InContext<T>(this Rows<T> rows, int words = 12)
        where T : IPassage
    {
        var corpus = rows.KnownCorpus();
        // Where there is nothing to read, the reader is told of what there is none.
        return rows.Count == 0 ? new([], rows.Origin) : rows.Select(row => row.InContext(corpus, words)).From("in context", corpus, ("words", words));
    }
}
