namespace Clippings;

/// <summary>The stems of dated sentences with their weights.</summary>
internal static class SentenceWeights
{
    private const int ShortestWord = 3;

    // A sentence of more is a list; its heaviest stems are enough to know it by.
    private const int MostStems = 64;

    /// <summary>A vector for each row; the rows of one sentence share theirs.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="rows">Events, article after article.</param>
    public static IReadOnlyList<StemVector> Of(Corpus corpus, IReadOnlyList<Event> rows)
    {
        var ids = new IdMap();
        var sentences = new Dictionary<(string Article, int Sentence), List<int>>();
        foreach (var article in rows.GroupBy(r => r.Article, StringComparer.Ordinal).Watched())
        {
            foreach (var (sentence, stems) in StemsOf(corpus[article.Key], [.. article], ids))
                sentences.Add((article.Key, sentence), stems);
        }

        var holding = new CountArray();
        foreach (var stem in sentences.Values.SelectMany(s => s.Distinct()))
            holding.Increment(stem);
        var vectors = sentences.Watched().ToDictionary(s => s.Key, s => Weigh(s.Value, holding, sentences.Count));
        return [.. rows.Select(row => vectors[(row.Article, row.Sentence)])];
    }

    // The words that say when are left out: rows are compared within one day.
    private static IEnumerable<(int Sentence, List<int> Stems)> StemsOf(Article article, IReadOnlyList<Event> rows, IdMap ids)
    {
        var words = article.Try("tokens", ReadingText.Tokens).Where(t => !t.Stopword && t.Text.Length >= ShortestWord).ToLookup(t => t.Sentence);
        foreach (var sentence in rows.GroupBy(r => r.Sentence))
        {
            var times = new SpanCursor([.. sentence.Select(r => new TextSpan(r.TextStart, r.TextEnd))]);
            yield return (sentence.Key, [.. words[sentence.Key].Where(t => !times.Covers(t.Start)).Select(t => ids.Id(t.Stem))]);
        }
    }

    private static StemVector Weigh(List<int> stems, CountArray holding, int sentences)
    {
        var weights = stems.CountBy(s => s)
            .Select(s => (Stem: s.Key, Weight: (1 + Math.Log(s.Value)) * Math.Log(1 + ((double)sentences / holding[s.Key]))))
            .OrderByDescending(s => s.Weight).ThenBy(s => s.Stem).Take(MostStems).OrderBy(s => s.Stem).ToList();
        var norm = Math.Sqrt(weights.Sum(s => s.Weight * s.Weight));
        return new StemVector([.. weights.Select(s => s.Stem)], [.. weights.Select(s => norm == 0 ? 0 : s.Weight / norm)]);
    }
}
