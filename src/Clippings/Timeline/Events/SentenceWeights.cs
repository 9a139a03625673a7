namespace Clippings;

/// <summary>The stems of dated sentences, and of what is told in them, with their weights (Salton and Buckley 1988).</summary>
internal static class SentenceWeights
{
    private const int ShortestWord = 3;

    // A sentence of more is a list; its heaviest stems are enough to know it by.
    private const int MostStems = 64;

    /// <summary>What each row is compared by.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="rows">Events, article after article.</param>
    public static IReadOnlyList<EventWords> Of(Corpus corpus, IReadOnlyList<Event> rows)
    {
        var ids = new IdMap();
        var sentences = new Dictionary<(string Article, int Sentence), List<(string Text, int Stem)>>();
        foreach (var article in rows.GroupBy(r => r.Article, StringComparer.Ordinal).Watched())
        {
            foreach (var (sentence, stems) in StemsOf(corpus[article.Key], [.. article], ids))
                sentences.Add((article.Key, sentence), stems);
        }

        var holding = new CountArray();
        foreach (var stem in sentences.Values.SelectMany(s => s.Select(w => w.Stem).Distinct()))
            holding.Increment(stem);
        var vectors = sentences.Watched().ToDictionary(s => s.Key, s => Weigh(s.Value.Select(w => w.Stem), holding, sentences.Count));
        var stemOf = sentences.ToDictionary(s => s.Key, s => s.Value.DistinctBy(w => w.Text).ToDictionary(w => w.Text, w => w.Stem, StringComparer.Ordinal));
        return [.. rows.Watched().Select(Compared)];

        EventWords Compared(Event row)
        {
            var (told, known) = (row.Label.ToLowerInvariant(), stemOf[(row.Article, row.Sentence)]);
            var label = Tokenizer.Split(told, 0, told.Length).Where(w => known.ContainsKey(w.Of(told))).Select(w => known[w.Of(told)]);
            var figures = told.Split(' ').Where(w => w.AsSpan().ContainsAnyInRange('0', '9'));
            return new EventWords(vectors[(row.Article, row.Sentence)], Weigh(label, holding, sentences.Count), row.Participants, [.. figures]);
        }
    }

    // The words that say when are left out: rows are compared within one day.
    private static IEnumerable<(int Sentence, List<(string Text, int Stem)> Stems)> StemsOf(Article article, IReadOnlyList<Event> rows, IdMap ids)
    {
        var words = article.Try("tokens", ReadingText.Tokens).Where(t => !t.Stopword && t.Text.Length >= ShortestWord).ToLookup(t => t.Sentence);
        foreach (var sentence in rows.GroupBy(r => r.Sentence))
        {
            var times = new SpanCursor([.. sentence.Select(r => new TextSpan(r.TextStart, r.TextEnd))]);
            yield return (sentence.Key, [.. words[sentence.Key].Where(t => !times.Covers(t.Start)).Select(t => (t.Text.ToLowerInvariant(), ids.Id(t.Stem)))]);
        }
    }

    private static StemVector Weigh(IEnumerable<int> stems, CountArray holding, int sentences)
    {
        var weights = stems.CountBy(s => s)
            .Select(s => (Stem: s.Key, Weight: (1 + Math.Log(s.Value)) * Math.Log(1 + ((double)sentences / holding[s.Key]))))
            .OrderByDescending(s => s.Weight).ThenBy(s => s.Stem).Take(MostStems).OrderBy(s => s.Stem).ToList();
        var norm = Math.Sqrt(weights.Sum(s => s.Weight * s.Weight));
        return new StemVector([.. weights.Select(s => s.Stem)], [.. weights.Select(s => norm == 0 ? 0 : s.Weight / norm)]);
    }
}
