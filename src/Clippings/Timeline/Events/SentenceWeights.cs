namespace Clippings;

/// <summary>The stems of dated sentences with their weights, as unit vectors.</summary>
internal static class SentenceWeights
{
    public static List<Dictionary<string, double>> Of(Corpus corpus, IReadOnlyList<Event> rows)
    {
        var stems = rows.GroupBy(r => r.Article, StringComparer.Ordinal)
            .SelectMany(g => StemsOf(corpus[g.Key], [.. g]))
            .ToList();
        var sentences = stems.DistinctBy(s => (s.Row.Article, s.Row.Sentence)).ToList();
        var holding = sentences.SelectMany(s => s.Stems.Distinct(StringComparer.Ordinal))
            .GroupBy(s => s, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. stems.Select(s => Weigh(s.Stems, holding, sentences.Count))];
    }

    public static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b) =>
        a.Sum(word => word.Value * b.GetValueOrDefault(word.Key));

    private static IEnumerable<(Event Row, List<string> Stems)> StemsOf(Article article, IReadOnlyList<Event> rows)
    {
        var bySentence = article.Tokens().Where(t => !t.Stopword && t.Text.Length > 2).ToLookup(t => t.Sentence);
        return rows.Select(row => (row, bySentence[row.Sentence]
            .Where(t => !rows.Any(r => r.Sentence == row.Sentence && r.TextStart <= t.Start && t.End <= r.TextEnd))
            .Select(t => t.Stem).ToList()));
    }

    private static Dictionary<string, double> Weigh(List<string> stems, Dictionary<string, int> holding, int sentences)
    {
        var weights = stems.GroupBy(s => s, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (1 + Math.Log(g.Count())) * Math.Log(1 + ((double)sentences / holding[g.Key])), StringComparer.Ordinal);
        var norm = Math.Sqrt(weights.Values.Sum(w => w * w));
        return weights.ToDictionary(w => w.Key, w => norm == 0 ? 0 : w.Value / norm, StringComparer.Ordinal);
    }
}
