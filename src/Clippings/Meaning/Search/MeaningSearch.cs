namespace Clippings;

/// <summary>Finds passages by what they mean.</summary>
public static class MeaningSearch
{
    private const int ContextWords = 8;

    // As much text as holds them, however long they are.
    private const int FarthestContext = 300;

    /// <summary>
    /// The sentences nearest to words of one's own: <c>meaning.Search("nobody expects a breakthrough")</c>. By the cosine of
    /// vectors, with a little of its article's, or of word weights where there is no model; the nearest first, of equals the
    /// first of the corpus. No article gives more than two: one on the matter would fill the page with itself.
    /// </summary>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="words">What is looked for.</param>
    /// <param name="top">How many at most.</param>
    /// <exception cref="ArgumentException">The words are none.</exception>
    public static Rows<FoundPassage> Search(this Meaning meaning, string words, int top = 10)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return meaning.Find(words, top, null);
    }

    /// <summary>The sentences nearest to a row that stands in an article, its own aside; no article gives more than two.</summary>
    /// <param name="meaning">The articles' meaning.</param>
    /// <param name="row">The row; where there is none, nothing is like it.</param>
    /// <param name="top">How many at most.</param>
    /// <exception cref="KeyNotFoundException">The corpus has no such article.</exception>
    public static Rows<FoundPassage> Like(this Meaning meaning, IPassage? row, int top = 10) =>
        row is null ? Enumerable.Empty<FoundPassage>().From("search", meaning.Corpus, ("words", ""), ("model", meaning.Model)) : meaning.Find(meaning.Corpus[row.Article].Text[row.Start..row.End], top, row);

    private static Rows<FoundPassage> Find(this Meaning meaning, string words, int top, IPassage? but)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        var index = meaning.Index;
        var near = meaning.Encoder is { } encoder ? index.Nearness(encoder.Encode(words), inArticle: but is null) : index.Nearness(TokensOf(words));
        // The nearest so far, the worst of them in front; of each article no more than the two that are nearest in it.
        var best = new PriorityQueue<int, (double Near, int Earlier)>();
        foreach (var span in index.Of.Values)
        {
            var (first, second) = (-1, -1);
            for (var at = span.Start; at < span.End; at++)
            {
                near[at] = Math.Round(near[at], 2);
                if (near[at] <= 0 || (but is not null && IsOf(index.Sentences[at], but)))
                    continue;
                if (first < 0 || near[at] > near[first])
                    (first, second) = (at, first);
                else if (second < 0 || near[at] > near[second])
                    second = at;
            }

            Offer(first);
            Offer(second);
        }

        return best.UnorderedItems.OrderByDescending(one => one.Priority)
            .Select(one => Row(meaning, index.Sentences[one.Element], one.Priority.Near))
            .From("search", meaning.Corpus, ("words", words), ("model", meaning.Model));

        void Offer(int at)
        {
            if (at < 0 || (best.Count == top && best.TryPeek(out _, out var worst) && near[at] <= worst.Near))
                return;
            best.Enqueue(at, (near[at], -at));
            if (best.Count > top)
                best.Dequeue();
        }
    }

    private static bool IsOf(Sentence sentence, IPassage row) => sentence.Article == row.Article && sentence.Start < row.End && row.Start < sentence.End;

    private static TokenList TokensOf(string words) => new Article { Id = "", File = "", Text = words, Lines = LineReader.Read("", words), Sha256 = "" }.Words();

    private static FoundPassage Row(Meaning meaning, Sentence sentence, double similarity)
    {
        var text = meaning.Corpus[sentence.Article].Text;
        return new(
            similarity,
            ContextText.OneLine(text[sentence.Start..sentence.End]),
            sentence.Article,
            sentence.Start,
            sentence.End,
            ContextText.Before(text[Math.Max(0, sentence.Start - FarthestContext)..sentence.Start], ContextWords),
            ContextText.After(text[sentence.End..Math.Min(text.Length, sentence.End + FarthestContext)], ContextWords));
    }
}
