namespace Clippings;

/// <summary>Connects the words of the body with those who say them.</summary>
public static class SpokenWords
{
    /// <summary>
    /// The speaker of a token, for counting by speaker: <c>corpus.Tokens().Keyness(corpus.Quotes().Speakers())</c> gives
    /// the words that mark each speaker against all others. Null for a word that nobody known says.
    /// </summary>
    /// <param name="quotes">Quotations of the corpus.</param>
    /// <param name="by">The group of a quotation, such as a side; null for the speaker.</param>
    public static Func<Token, string?> Speakers(this IEnumerable<Quote> quotes, Func<Quote, string?>? by = null)
    {
        var spans = quotes.Where(q => q.IsSpeech).GroupBy(q => q.Article, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(q => q.Start).ToArray(), StringComparer.Ordinal);
        return token => spans.TryGetValue(token.Article, out var article) && Find(article, token.Start) is { } quote ? (by ?? (q => q.Speaker))(quote) : null;
    }

    private static Quote? Find(Quote[] quotes, int offset)
    {
        var (low, high) = (0, quotes.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (quotes[middle].End <= offset)
                low = middle + 1;
            else if (quotes[middle].Start > offset)
                high = middle - 1;
            else
                return quotes[middle];
        }

        return null;
    }
}
