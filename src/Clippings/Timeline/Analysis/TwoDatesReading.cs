namespace Clippings;

/// <summary>Reads disagreements about a day.</summary>
public static class TwoDatesReading
{
    /// <summary>The sentences of each disagreement, those that are most alike first.</summary>
    /// <param name="disagreements">What <c>DateDisagreements()</c> found, or a selection of it.</param>
    /// <exception cref="CorpusException">The rows don't know their articles.</exception>
    public static Rows<TwoDates> SideBySide(this Rows<DateDisagreement> disagreements)
    {
        var corpus = disagreements.KnownCorpus();
        return disagreements.OrderByDescending(row => row.Similarity)
            .Select(row => new TwoDates(row.DateA, Words(corpus, row.ArticleA, row.StartA, row.EndA), row.ArticleA, row.StartA, row.DateB, Words(corpus, row.ArticleB, row.StartB, row.EndB), row.ArticleB, row.StartB))
            .From("date disagreements", corpus);
    }

    private static string Words(Corpus corpus, string article, int start, int end) => ContextText.OneLine(corpus[article].Text[start..end]);
}
