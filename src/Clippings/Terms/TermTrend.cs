namespace Clippings;

/// <summary>Words over time.</summary>
public static class TermTrend
{
    /// <summary>
    /// How often a word or phrase is used, a row for each stretch of the calendar from the first article to the last,
    /// those without an article included. Articles without a date are left out.
    /// </summary>
    /// <remarks>A count follows how much was written; read <see cref="TrendPoint.PerThousand"/>, and how few articles it may rest on.</remarks>
    /// <param name="corpus">The articles.</param>
    /// <param name="phrase">A word, or several that stand side by side in one sentence; <c>*</c> stands for any letters, <c>?</c> for one.</param>
    /// <param name="period">The kind of stretch.</param>
    /// <param name="form">What counts as the same word.</param>
    /// <exception cref="ArgumentException">The phrase holds no word.</exception>
    /// <exception cref="CorpusException">The articles lie so far apart that there are more than 100,000 stretches.</exception>
    public static Rows<TrendPoint> Trend(this Corpus corpus, string phrase, Period period, TermForm form = TermForm.Term)
    {
        var words = new Phrase(phrase, form);
        var counts = (Stored(corpus, words, form == TermForm.Stem) ?? corpus.WalkOnAllCores<(Article Article, int Found, int Words)>("words", article => article.Published is null ? [] : [(article, Found(article, words), article.Words().Count)]))
            .ToLookup(count => period.StartOf(count.Article.Published!.Value));
        return Periods.Between([.. counts.Select(group => group.Key)], period)
            .Select(start => Point(period.NameOf(start), start, words.Text, [.. counts[start].Select(count => (count.Found, count.Words))]))
            .From("trend", corpus, ("phrase", phrase), ("period", period), ("form", form));
    }

    /// <summary>The trends of several words or phrases, one behind the other: <c>clips.Trends(frequencies.Take(3).Select(f => f.Term))</c>.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="phrases">As for <see cref="Trend"/>.</param>
    /// <param name="period">The kind of stretch; null for the shortest that parts the time of the articles into forty at most.</param>
    /// <param name="form">What counts as the same word.</param>
    public static Rows<TrendPoint> Trends(this Corpus corpus, IEnumerable<string> phrases, Period? period = null, TermForm form = TermForm.Term)
    {
        var stretch = period ?? Periods.Fitting([.. corpus.Articles.Select(article => article.Published).OfType<DateOnly>()]);
        string[] sought = [.. phrases];
        return sought.SelectMany(phrase => corpus.Trend(phrase, stretch, form)).From("trend", corpus, ("phrase", string.Join("; ", sought)), ("period", stretch), ("form", form));
    }

    private static IEnumerable<(Article Article, int Found, int Words)>? Stored(Corpus corpus, Phrase phrase, bool stems) =>
        corpus.Tables is { } tables && tables.Tables.ContainsKey("tokens") && TableTerms.Words(tables) is { } words && TableTerms.Found(tables, phrase.Words, stems) is { } found
            ? corpus.Articles.Where(article => article.Published is not null).Select(article => (article, found.GetValueOrDefault(article.Id), words[article.Id]))
            : null;

    private static int Found(Article article, Phrase words) => article.Words().BySentence().Sum(sentence => words.In(sentence).Count());

    private static TrendPoint Point(string name, DateOnly start, string term, IReadOnlyList<(int Found, int Words)> articles)
    {
        var found = articles.Sum(article => article.Found);
        var words = articles.Sum(article => article.Words);
        return new(name, start, term, found, words, words == 0 ? null : Rate.PerThousand(found, words), articles.Count(article => article.Found > 0), articles.Count);
    }
}
