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
        var run = new Queue<Token>(length);
        Token? last = null;
        foreach (var token in tokens.Watched("counting runs"))
        {
            if (last is not null && !last.IsBefore(token))
                run.Clear();
            run.Enqueue(last = token);
            if (run.Count > length)
                run.Dequeue();
            if (run.Count < length)
                continue;
            if (stopWords || !(run.Peek().Stopword || token.Stopword))
                tally.Add(string.Join(' ', run.Select(t => form.Of(t))), token.Article);
            else
                tally.Skip();
        }

        return tally.Rows().From("n-grams", RowsOrigin.CorpusOf(tokens), ("length", length), ("form", form), ("stop_words", stopWords));
    }
}
