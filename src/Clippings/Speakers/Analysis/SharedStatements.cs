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
        var words = QuotedWords.Of(corpus, speech);
        var parent = Enumerable.Range(0, speech.Count).ToArray();
        var (saidByAny, saidByOne) = (new HashSet<QuotedRun>(new QuotedRunComparer(words)), new HashSet<QuotedRun>(new QuotedRunComparer(words, quote => speech[quote].Speaker)));
        for (var q = 0; q < speech.Count; q++)
        {
            foreach (var run in LongRuns(words, q))
                Join(saidByAny, run);
            foreach (var run in speech[q].Speaker is null ? [] : RunsOfSpeaker(words, q))
                Join(saidByOne, run);
        }

        var groups = Enumerable.Range(0, speech.Count).GroupBy(q => Root(parent, q))
            .Select(g => (Members: (IReadOnlyList<int>)[.. g], Articles: g.DistinctBy(q => speech[q].Article).Count()))
            .Where(g => g.Articles > 1)
            .OrderByDescending(g => g.Articles).ThenByDescending(g => g.Members.Max(q => words[q].Length)).ThenBy(g => g.Members[0]);
        return groups.SelectMany((g, number) => g.Members.Select(q => Row(number + 1, speech[q], words[q].Length, g.Members.All(o => words[o].SequenceEqual(words[q])))))
            .From("statements across articles", corpus);

        void Join(HashSet<QuotedRun> runs, QuotedRun run)
        {
            if (!runs.TryGetValue(run, out var first))
            {
                runs.Add(run);
                return;
            }

            var (a, b) = (Root(parent, first.Quote), Root(parent, run.Quote));
            parent[Math.Max(a, b)] = Math.Min(a, b);
        }
    }

    private static SharedStatement Row(int number, Quote quote, int words, bool exact) =>
        new(number, quote.Article, quote.Start, quote.End, quote.Speaker, words, exact);

    private static IEnumerable<QuotedRun> LongRuns(QuotedWords words, int quote)
    {
        var (start, length) = (words.StartOf(quote), words[quote].Length);
        for (var i = 0; i + LongRun <= length; i++)
            yield return new(quote, start + i, LongRun);
    }

    private static IEnumerable<QuotedRun> RunsOfSpeaker(QuotedWords words, int quote)
    {
        var (start, length) = (words.StartOf(quote), words[quote].Length);
        if (length is 2 or 3)
            yield return new(quote, start, length);
        for (var i = 0; i + Run <= length; i++)
        {
            // Two words at least must be of weight, or stock phrases would tie strangers together.
            if (words.Weighty(start + i, Run) >= 2)
                yield return new(quote, start + i, Run);
        }
    }

    private static int Root(int[] parent, int q)
    {
        while (parent[q] != q)
            q = parent[q] = parent[parent[q]];
        return q;
    }
}
