namespace Clippings;

/// <summary>Sets two articles side by side that share text.</summary>
public static class BesideReading
{
    /// <summary>
    /// Two articles side by side with what they share: where a stretch was reworded, the whole of it, in which the words
    /// that only one has are marked; elsewhere each run of the same words.
    /// </summary>
    /// <param name="passages">What <c>Reuse()</c> found, or a selection of it.</param>
    /// <param name="article">The one article's id; null for the pair that shares most words.</param>
    /// <param name="other">The other's; null for the one that shares most words with it.</param>
    /// <exception cref="CorpusException">The passages don't know their articles.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no such article.</exception>
    public static ArticlesBeside SideBySide(this Rows<SharedPassage> passages, string? article = null, string? other = null)
    {
        var corpus = passages.KnownCorpus();
        string[] asked = [.. new[] { article, other }.OfType<string>().Select(id => corpus[id].Id)];
        var shared = passages.Where(row => row.Kind != ReuseKind.Boilerplate);
        var pair = shared.Where(row => asked.All(id => row.Places.Any(place => place.Article == id))).GroupBy(row => (row.ArticleA, row.ArticleB!))
            .OrderByDescending(rows => rows.Where(row => row.Kind == ReuseKind.Exact).Sum(row => row.Words)).Select(rows => rows.Key).FirstOrDefault();
        if (pair == default)
            return new([], asked.Length == 2 ? $"{asked[0]} and {asked[1]} share no passage." : asked.Length == 1 ? $"{asked[0]} shares no passage with any other article." : "No two articles share a passage.");
        var rows = Apart(shared.Of(pair.ArticleA).Where(row => row.ArticleB == pair.Item2));
        var turned = article is not null && pair.ArticleA != article;
        AnnotatedArticle[] sides = [Side(corpus, rows, 0), Side(corpus, rows, 1)];
        return new(turned ? [sides[1], sides[0]] : sides, $"{Wording.Count(rows.Count, "passage")} of {Wording.Count(rows.Sum(row => row.Words), "word")} that both have. A number leads to the same passage in the other article; words in bold are in one of the two only.");
    }

    // The longest first, so that a run which lies in a reworded stretch is read there, and a number in one article always has its like in the other.
    private static List<SharedPassage> Apart(IEnumerable<SharedPassage> rows)
    {
        var kept = new List<SharedPassage>();
        foreach (var row in rows.OrderByDescending(row => row.Words).ThenBy(row => row.Kind))
        {
            if (!kept.Exists(other => row.Places.Zip(other.Places).Any(pair => pair.First.Start < pair.Second.End && pair.Second.Start < pair.First.End)))
                kept.Add(row);
        }

        return [.. kept.OrderBy(row => row.StartA)];
    }

    private static AnnotatedArticle Side(Corpus corpus, List<SharedPassage> rows, int side) => corpus[rows[0].Places[side].Article].Annotate(rows.Index().SelectMany(row =>
    {
        var (here, there) = (row.Item.Places[side], row.Item.Places[1 - side]);
        var number = $"{row.Index + 1}";
        return Changed(corpus, here, there).Prepend(new TextMark(here.Start, here.End, TextMark.Shared, number, Note: $"passage {number} in {there.Article}", Target: there.Start) { TargetArticle = there.Article });
    }));

    private static IEnumerable<TextMark> Changed(Corpus corpus, Place here, Place there)
    {
        var (mine, theirs) = (Words(corpus, here), Words(corpus, there));
        var same = new WordAlignment(theirs.Words, mine.Words).SameNow;
        return mine.Spans.Where((_, word) => !same[word]).Select(span => new TextMark(span.Start, span.End, TextMark.Changed));
    }

    private static (TextSpan[] Spans, string[] Words) Words(Corpus corpus, Place place)
    {
        var text = corpus[place.Article].Text;
        TextSpan[] spans = [.. PrintedWord.Spans(text, place.Start, place.End)];
        return (spans, [.. spans.Select(span => PrintedWord.Folded(text, span))]);
    }
}
