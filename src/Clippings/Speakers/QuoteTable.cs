namespace Clippings;

/// <summary>Who is quoted, saying what.</summary>
public static class QuoteTable
{
    /// <summary>The quoted spans of all articles, in order.</summary>
    public static IReadOnlyList<Quote> Quotes(this Corpus corpus) => [.. corpus.SelectMany(a => a.Quotes())];

    /// <summary>The quoted spans of an article, in order; they never overlap.</summary>
    public static IReadOnlyList<Quote> Quotes(this Article article)
    {
        var reading = Reading.Of(article);
        var rows = new List<Quote>(reading.Quotes.Count);
        for (var q = 0; q < reading.Quotes.Count; q++)
            rows.Add(Row(article, reading, q));
        return rows;
    }

    private static Quote Row(Article article, Reading reading, int q)
    {
        var span = reading.Quotes[q];
        var a = reading.Attributions[q];
        var mention = a?.Frame.SpanOf(a.Speaker);
        var cue = a?.Cue is { } c ? a.Frame.SpanOf(c.First, c.Last) : (TextSpan?)null;
        return new Quote(
            article.Id, span.Start, span.End, reading.IsSpeech[q], mention?.Of(article.Text),
            mention?.Of(article.Text), mention?.Start, mention?.End,
            cue?.Of(article.Text), cue?.Start, cue?.End,
            KindTest.Of(article.Text, span), q + 1, a?.Confidence ?? 0, a?.Rule ?? QuoteRule.None);
    }
}
