namespace Clippings;

/// <summary>Runs of neighbouring words.</summary>
public static class TermNGrams
{
    /// <summary>
    /// Counts the runs of <paramref name="length"/> neighbouring words, the most frequent first, ties in ordinal order.
    /// A run never crosses the end of a sentence, nor a gap where the tokens were filtered.
    /// </summary>
    /// <param name="tokens">The running words, in order.</param>
    /// <param name="length">Words a run, 1 or more.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <param name="stopWords">False leaves runs that begin or end with a stop word without a row
    /// (<c>of the talks</c>), not those that hold one (<c>house of cards</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 1.</exception>
    public static Rows<TermCount> NGrams(
        this IEnumerable<Token> tokens, int length, TermForm form = TermForm.Term, bool stopWords = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var tally = new TermTally(new IdMap(), new IdMap());
        foreach (var sentence in tokens.BySentence("counting runs"))
        {
            var run = 0;
            for (var i = 0; i < sentence.Count; i++)
            {
                run = i > 0 && sentence.IsNextAt(i) ? run + 1 : 1;
                if (run < length)
                    continue;
                var first = i + 1 - length;
                if (stopWords || !(sentence.IsStopwordAt(first) || sentence.IsStopwordAt(i)))
                    tally.Add(string.Join(' ', Enumerable.Range(first, length).Select(at => sentence.WordAt(at, form))), sentence.ArticleOf());
                else
                    tally.Skip();
            }
        }

        return tally.Rows().From("n-grams", RowsOrigin.CorpusOf(tokens), ("length", length), ("form", form), ("stop_words", stopWords));
    }
}
