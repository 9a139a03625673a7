namespace Clippings;

/// <summary>Finds the same words quoted in several articles.</summary>
public static class SharedStatements
{
    /// <summary>So many words in common make one statement of two, where one speaker says them.</summary>
    private const int Run = 4;

    /// <summary>So many do whoever says them: shorter runs are phrases of the language ("one way or another", "the rule of law").</summary>
    private const int LongRun = 8;

    /// <summary>
    /// Groups quotations of different articles that share a run of eight words, or of four where both name the same
    /// speaker, or all words of a shorter one of two or three by the same. Case, punctuation and the make of apostrophes do
    /// not matter. Groups that most articles print first, then the longer, then those printed first.
    /// </summary>
    /// <param name="quotes">Quotations of the corpus.</param>
    public static Rows<SharedStatement> AcrossArticles(this IEnumerable<Quote> quotes)
    {
        var corpus = quotes.KnownCorpus();
        var speech = quotes.Where(q => q.IsSpeech).ToList();
        List<string[]> words = [.. speech.Watched("reading quotations").Select(q => Words(corpus, q))];
        var parent = Enumerable.Range(0, speech.Count).ToArray();
        var first = new Dictionary<(string? Speaker, string Run), int>();
        for (var q = 0; q < speech.Count; q++)
        {
            foreach (var run in Runs(words[q], speech[q].Speaker))
            {
                if (first.TryAdd(run, q))
                    continue;
                var (a, b) = (Root(parent, first[run]), Root(parent, q));
                parent[Math.Max(a, b)] = Math.Min(a, b);
            }
        }

        var groups = Enumerable.Range(0, speech.Count).GroupBy(q => Root(parent, q))
            .Select(g => (Members: (IReadOnlyList<int>)[.. g], Articles: g.DistinctBy(q => speech[q].Article).Count()))
            .Where(g => g.Articles > 1)
            .OrderByDescending(g => g.Articles).ThenByDescending(g => g.Members.Max(q => words[q].Length)).ThenBy(g => g.Members[0]);
        return groups.SelectMany((g, number) => g.Members.Select(q => Row(number + 1, speech[q], words[q].Length, g.Members.All(o => words[o].SequenceEqual(words[q])))))
            .From("statements across articles", corpus);
    }

    private static SharedStatement Row(int number, Quote quote, int words, bool exact) =>
        new(number, quote.Article, quote.Start, quote.End, quote.Speaker, words, exact);

    private static string[] Words(Corpus corpus, Quote quote)
    {
        var article = corpus[quote.Article];
        return [.. article.Try("quotes", a => Tokenizer.Split(a.Text, quote.Start, quote.End).Select(w => TermNormalizer.Normalize(w.Of(a.Text))))];
    }

    /// <summary>The runs by which a quotation is known again, with the speaker where only the same one counts.</summary>
    private static IEnumerable<(string? Speaker, string Run)> Runs(string[] words, string? speaker)
    {
        for (var i = 0; i + LongRun <= words.Length; i++)
            yield return (null, string.Join(' ', words, i, LongRun));
        if (speaker is null)
            yield break;
        if (words.Length is 2 or 3)
            yield return (speaker, string.Join(' ', words));
        for (var i = 0; i + Run <= words.Length; i++)
        {
            // Two words at least must be of weight, or stock phrases would tie strangers together.
            if (words.Skip(i).Take(Run).Count(w => !StopWords.Contains(w)) >= 2)
                yield return (speaker, string.Join(' ', words, i, Run));
        }
    }

    private static int Root(int[] parent, int q)
    {
        while (parent[q] != q)
            q = parent[q] = parent[parent[q]];
        return q;
    }
}
