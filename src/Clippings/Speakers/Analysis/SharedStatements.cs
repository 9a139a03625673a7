namespace Clippings;

/// <summary>Finds the same words quoted in several articles.</summary>
public static class SharedStatements
{
    private const int Run = 4;

    /// <summary>
    /// Groups quotations of different articles that share a run of four words or more, or all words of a shorter one of
    /// two or three. Case, punctuation and the make of apostrophes do not matter. Groups in order of their first printing.
    /// </summary>
    /// <param name="quotes">Quotations of the corpus.</param>
    public static Rows<SharedStatement> AcrossArticles(this IEnumerable<Quote> quotes)
    {
        var corpus = quotes.KnownCorpus();
        var speech = quotes.Where(q => q.IsSpeech).ToList();
        List<string[]> words = [.. speech.Watched("reading quotations").Select(q => Words(corpus, q))];
        var parent = Enumerable.Range(0, speech.Count).ToArray();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var q = 0; q < speech.Count; q++)
        {
            foreach (var run in Runs(words[q]))
            {
                if (first.TryAdd(run, q))
                    continue;
                var (a, b) = (Root(parent, first[run]), Root(parent, q));
                parent[Math.Max(a, b)] = Math.Min(a, b);
            }
        }

        var groups = Enumerable.Range(0, speech.Count).GroupBy(q => Root(parent, q))
            .Where(g => g.Select(q => speech[q].Article).Distinct().Skip(1).Any());
        return groups.SelectMany((g, number) => g.Select(q => Row(number + 1, speech[q], words[q].Length, g.All(o => words[o].SequenceEqual(words[q])))))
            .From("statements across articles", corpus);
    }

    private static SharedStatement Row(int number, Quote quote, int words, bool exact) =>
        new(number, quote.Article, quote.Start, quote.End, quote.Speaker, words, exact);

    private static string[] Words(Corpus corpus, Quote quote)
    {
        var article = corpus[quote.Article];
        return [.. article.Try("quotes", a => Tokenizer.Split(a.Text, quote.Start, quote.End).Select(w => TermNormalizer.Normalize(w.Of(a.Text))))];
    }

    private static IEnumerable<string> Runs(string[] words)
    {
        if (words.Length is 2 or 3)
            yield return string.Join(' ', words);
        for (var i = 0; i + Run <= words.Length; i++)
        {
            // Two words at least must be of weight, or stock phrases would tie strangers together.
            if (words.Skip(i).Take(Run).Count(w => !StopWords.Contains(w)) >= 2)
                yield return string.Join(' ', words, i, Run);
        }
    }

    private static int Root(int[] parent, int q)
    {
        while (parent[q] != q)
            q = parent[q] = parent[parent[q]];
        return q;
    }
}
