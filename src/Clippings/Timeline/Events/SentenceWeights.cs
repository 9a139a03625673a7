using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>The stems of dated sentences, and of what is told in them, with their weights (Salton and Buckley 1988).</summary>
internal sealed class SentenceWeights
{
    private const int ShortestWord = 3;

    // A sentence of more is a list; its heaviest stems are enough to know it by.
    private const int MostStems = 64;

    private readonly IReadOnlyList<Event> _rows;
    private readonly CountArray _holding = new();
    private readonly List<int[]> _sentences = [];
    private readonly int[] _sentenceOf;
    private readonly int[][] _labels;

    private SentenceWeights(IReadOnlyList<Event> rows) => (_rows, _sentenceOf, _labels) = (rows, new int[rows.Count], new int[rows.Count][]);

    /// <summary>Reads the sentences of rows.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="rows">Events.</param>
    public static SentenceWeights Of(Corpus corpus, IReadOnlyList<Event> rows)
    {
        var weights = new SentenceWeights(rows);
        var ids = new IdMap();
        var articles = rows.Index().GroupBy(row => row.Item.Article, StringComparer.Ordinal).ToList();
        using var work = LongWork.Quietly();
        foreach (var sentence in ParallelWork.InOrder(articles, Read).SelectMany(read => read))
            weights.Add([.. sentence.Stems.Select(ids.Id)], sentence.Labels.Select(label => (label.Row, (int[])[.. label.Stems.Select(ids.Id)])));
        return weights;

        List<SentenceStems> Read(IGrouping<string, (int Index, Event Item)> article)
        {
            work.Next();
            return [.. StemsOf(corpus[article.Key], article)];
        }
    }

    /// <summary>What some rows are compared by; made when it is asked for, and not kept.</summary>
    public EventWords[] Of(IEnumerable<int> rows)
    {
        var vectors = new Dictionary<int, StemVector>();
        return [.. rows.Select(row => new EventWords(VectorOf(_sentenceOf[row]), Weigh(_labels[row]), _rows[row].Participants, Figures(_rows[row])))];

        StemVector VectorOf(int sentence)
        {
            ref var vector = ref CollectionsMarshal.GetValueRefOrAddDefault(vectors, sentence, out _);
            return vector ??= Weigh(_sentences[sentence]);
        }
    }

    private void Add(int[] stems, IEnumerable<(int Row, int[] Stems)> labels)
    {
        foreach (var stem in stems.Distinct())
            _holding.Increment(stem);
        foreach (var (row, label) in labels)
            (_sentenceOf[row], _labels[row]) = (_sentences.Count, label);
        _sentences.Add(stems);
    }

    // The words that say when are left out: rows are compared within one day.
    private static IEnumerable<SentenceStems> StemsOf(Article article, IEnumerable<(int Index, Event Item)> rows)
    {
        var words = article.Try("tokens", ReadingText.Tokens).Where(t => !t.Stopword && t.Text.Length >= ShortestWord).ToLookup(t => t.Sentence);
        foreach (var sentence in rows.GroupBy(row => row.Item.Sentence))
        {
            var times = new SpanCursor([.. sentence.Select(row => new TextSpan(row.Item.TextStart, row.Item.TextEnd))]);
            var stems = words[sentence.Key].Where(t => !times.Covers(t.Start)).Select(t => (Text: t.Text.ToLowerInvariant(), t.Stem)).ToList();
            var known = stems.DistinctBy(word => word.Text).ToDictionary(word => word.Text, word => word.Stem, StringComparer.Ordinal);
            yield return new([.. stems.Select(word => word.Stem)], [.. sentence.Select(row => (row.Index, Label(row.Item, known)))]);
        }
    }

    private static string[] Label(Event row, Dictionary<string, string> known)
    {
        var told = row.Label.ToLowerInvariant();
        return [.. Tokenizer.Split(told, 0, told.Length).Select(word => known.GetValueOrDefault(word.Of(told))).OfType<string>()];
    }

    private static string[] Figures(Event row) => [.. row.Label.ToLowerInvariant().Split(' ').Where(word => word.AsSpan().ContainsAnyInRange('0', '9'))];

    private StemVector Weigh(int[] stems)
    {
        var weights = stems.CountBy(stem => stem).Select(stem => (Stem: stem.Key, Weight: (1 + Math.Log(stem.Value)) * Math.Log(1 + ((double)_sentences.Count / _holding[stem.Key])))).ToList();
        if (weights.Count > MostStems)
            weights = [.. weights.OrderByDescending(stem => stem.Weight).ThenBy(stem => stem.Stem).Take(MostStems)];
        weights.Sort((one, other) => one.Stem.CompareTo(other.Stem));
        var norm = Math.Sqrt(weights.Sum(stem => stem.Weight * stem.Weight));
        return new StemVector([.. weights.Select(stem => stem.Stem)], [.. weights.Select(stem => norm == 0 ? 0 : stem.Weight / norm)]);
    }

    /// <summary>The stems of a dated sentence, and by the number of a row those of what it tells.</summary>
    private sealed record SentenceStems(string[] Stems, (int Row, string[] Stems)[] Labels);
}
