namespace Clippings;

/// <summary>What stands between quotation marks, whoever said it.</summary>
internal static class QuoteMarks
{
    /// <summary>The quoted spans of an article in order; they never overlap, nested marks belong to the outer one.</summary>
    public static IReadOnlyList<QuotedSpan> QuotedSpans(this Article article) =>
        article.Passing(a => new Spans(Find(a, QuoteMarkStyle.Double))).Items;

    /// <summary>As <see cref="QuotedSpans(Article)"/>, with two apostrophes read as a mark too.</summary>
    public static IReadOnlyList<QuotedSpan> QuotedSpansWithDoubledApostrophes(this Article article) =>
        Find(article, QuoteMarkStyle.Double | QuoteMarkStyle.DoubledApostrophe);

    private static List<QuotedSpan> Find(Article article, QuoteMarkStyle style)
    {
        var paragraphs = article.Paragraphs();
        var spans = QuoteMarkPairing.Pair(article.Text, paragraphs, style);
        if (spans.Count >= FewestToDecide || !article.Text.AsSpan().ContainsAny("'‘’‹"))
            return spans;
        if (!style.HasFlag(QuoteMarkStyle.DoubledApostrophe) && QuoteMarkPairing.Pair(article.Text, paragraphs, style | QuoteMarkStyle.DoubledApostrophe).Count >= spans.Count + FewestDoubled)
            return spans;
        var single = QuoteMarkPairing.Pair(article.Text, paragraphs, QuoteMarkStyle.Single);
        var phrases = single.Count(s => s.Closed && article.Text.AsSpan(s.Start, s.End - s.Start).Contains(' '));
        return phrases >= FewestSingles && phrases > 2 * spans.Count ? single.FindAll(s => s.Closed) : spans;
    }

    // Single marks are the main style where they enclose several stretches of words and double marks hardly any.
    private const int FewestSingles = 2;

    // Where two apostrophes serve as a mark, single ones are nested in them.
    private const int FewestDoubled = 2;
    private const int FewestToDecide = 8;

    private sealed record Spans(IReadOnlyList<QuotedSpan> Items);
}
