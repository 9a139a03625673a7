namespace Clippings;

/// <summary>Where a word stands, and how evenly it is spread.</summary>
public static class DispersionFinder
{
    /// <summary>Every occurrence of a word or phrase, in the order of the tokens.</summary>
    /// <param name="tokens">The running words, in order.</param>
    /// <param name="phrase">A word, or several that stand side by side in one sentence.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    public static Rows<TermPosition> Positions(
        this IEnumerable<Token> tokens, string phrase, TermForm form = TermForm.Term)
    {
        var words = new Phrase(phrase, form);
        var sentences = tokens.BySentence("finding words").ToList();
        var lengths = Lengths(sentences);
        var rows = from sentence in sentences
                   from index in words.In(sentence)
                   let first = sentence[index]
                   select new TermPosition(
                       first.Article,
                       first.Position,
                       first.Start,
                       sentence[index + words.Length - 1].End,
                       (first.Position - 1) / (double)lengths[first.Article]);
        return rows.From("positions", RowsOrigin.CorpusOf(tokens), ("phrase", phrase), ("form", form));
    }

    /// <summary>How evenly a word or phrase is spread over the articles of the tokens.</summary>
    /// <remarks>
    /// Juilland, Brodin and Davidovitch, "Frequency dictionary of French words" (1970), on rates, so that articles may
    /// differ in length; Gries, "Dispersions and adjusted frequencies in corpora" (2008).
    /// </remarks>
    /// <param name="tokens">The running words, in order.</param>
    /// <param name="phrase">A word, or several that stand side by side in one sentence.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    public static TermDispersion Dispersion(this IEnumerable<Token> tokens, string phrase, TermForm form = TermForm.Term)
    {
        var words = new Phrase(phrase, form);
        var parts = new SortedDictionary<string, (int Words, int Found)>(StringComparer.Ordinal);
        foreach (var sentence in tokens.BySentence("finding words"))
        {
            var part = parts.GetValueOrDefault(sentence.ArticleOf());
            parts[sentence.ArticleOf()] = (part.Words + sentence.Count, part.Found + words.In(sentence).Count());
        }

        var found = parts.Values.Select(p => p.Found).ToList();
        var sizes = parts.Values.Select(p => p.Words).ToList();
        return new TermDispersion(
            words.Text,
            found.Sum(),
            found.Count(f => f > 0),
            parts.Count,
            Evenness.JuillandD(found, sizes),
            Evenness.Dp(found, sizes));
    }

    /// <summary>Every occurrence of a word or phrase in a corpus.</summary>
    /// <inheritdoc cref="Positions(IEnumerable{Token}, string, TermForm)"/>
    /// <param name="corpus">The articles.</param>
    /// <param name="phrase">A word, or several that stand side by side in one sentence.</param>
    /// <param name="form">What counts as the same word.</param>
    public static Rows<TermPosition> Positions(this Corpus corpus, string phrase, TermForm form = TermForm.Term) =>
        corpus.Tokens().Positions(phrase, form);

    /// <summary>How evenly a word or phrase is spread over the articles of a corpus.</summary>
    /// <inheritdoc cref="Dispersion(IEnumerable{Token}, string, TermForm)"/>
    /// <param name="corpus">The articles.</param>
    /// <param name="phrase">A word, or several that stand side by side in one sentence.</param>
    /// <param name="form">What counts as the same word.</param>
    public static TermDispersion Dispersion(this Corpus corpus, string phrase, TermForm form = TermForm.Term) =>
        corpus.Tokens().Dispersion(phrase, form);

    private static Dictionary<string, int> Lengths(IEnumerable<IReadOnlyList<Token>> sentences)
    {
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var last in sentences.Select(s => s[^1]))
            lengths[last.Article] = Math.Max(lengths.GetValueOrDefault(last.Article), last.Position);
        return lengths;
    }
}
