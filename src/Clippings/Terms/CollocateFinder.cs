namespace Clippings;

/// <summary>The company a word keeps.</summary>
public static class CollocateFinder
{
    /// <summary>
    /// Counts the words within <paramref name="window"/> words to either side of a word or phrase, inside its sentence.
    /// What stands there more than chance comes first, by falling log-likelihood; ties in ordinal order.
    /// </summary>
    /// <remarks>
    /// Surface co-occurrence as Evert, "Corpora and collocations" (2008), section 4.1, counts it: the sample is every
    /// word outside the node, split into those in a window and the others, and a word in two windows counts once.
    /// </remarks>
    /// <param name="tokens">The running words, in order.</param>
    /// <param name="node">The word or phrase.</param>
    /// <param name="window">Words to either side, 1 or more.</param>
    /// <param name="minimum">Leaves out words that stand in the windows less often.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves stop words without a row; they keep their place in the window.</param>
    /// <exception cref="ArgumentException">The node holds no word.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window is below 1.</exception>
    public static Rows<Collocate> Collocates(
        this IEnumerable<Token> tokens,
        string node,
        int window = 5,
        int minimum = 1,
        TermForm form = TermForm.Term,
        bool stopWords = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        var windows = new NodeWindows(new Phrase(node, form), window, form, stopWords);
        foreach (var sentence in tokens.BySentence("finding words"))
            windows.Add(sentence);
        return windows.Collocates()
            .Where(c => c.Count >= minimum)
            .OrderBy(c => c.Count < c.Expected)
            .ThenByDescending(c => c.LogLikelihood)
            .ThenBy(c => c.Term, StringComparer.Ordinal)
            .From("collocates", RowsOrigin.CorpusOf(tokens), ("node", node), ("window", window), ("minimum", minimum), ("form", form), ("stop_words", stopWords));
    }

    /// <summary>The same over all words of a corpus.</summary>
    /// <inheritdoc cref="Collocates(IEnumerable{Token}, string, int, int, TermForm, bool)"/>
    /// <param name="corpus">The articles.</param>
    /// <param name="node">The word or phrase.</param>
    /// <param name="window">Words to either side, 1 or more.</param>
    /// <param name="minimum">Leaves out words that stand in the windows less often.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves stop words without a row.</param>
    public static Rows<Collocate> Collocates(
        this Corpus corpus,
        string node,
        int window = 5,
        int minimum = 1,
        TermForm form = TermForm.Term,
        bool stopWords = true) =>
        corpus.Tokens().Collocates(node, window, minimum, form, stopWords);
}
