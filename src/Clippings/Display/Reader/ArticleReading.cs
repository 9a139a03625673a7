namespace Clippings;

/// <summary>Opens an article with its quotations marked: how a reader checks the machine.</summary>
public static class ArticleReading
{
    /// <summary>Below this an attribution is drawn as uncertain.</summary>
    private const double Doubt = 0.7;

    /// <summary>An article with each quotation in its speaker's colour, linked to the mention that decided it.</summary>
    /// <param name="corpus">The articles; persons go by the names that all of them print.</param>
    /// <param name="article">The article's id.</param>
    /// <exception cref="KeyNotFoundException">The corpus has no such article.</exception>
    public static AnnotatedArticle Read(this Corpus corpus, string article) => corpus[article].Annotate(MarksOf(corpus[article].Quotes(corpus)));

    /// <summary>An article with the passages of rows marked: quotations, times, or any row that has offsets.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="article">The article's id.</param>
    /// <param name="rows">The rows; those of other articles are left out.</param>
    /// <exception cref="KeyNotFoundException">The corpus has no such article.</exception>
    /// <exception cref="ArgumentException">A row does not lie inside the text.</exception>
    public static AnnotatedArticle Read(this Corpus corpus, string article, IEnumerable<IPassage> rows)
    {
        var here = rows.Where(row => row.Article == article).ToList();
        return corpus[article].Annotate([
            .. MarksOf(here.OfType<Quote>()),
            .. here.OfType<TimeExpression>().Marks(),
            .. here.Where(row => row is not (Quote or TimeExpression)).Select(row => new TextMark(row.Start, row.End, row.GetType().Name.ToLowerInvariant(), Note: row.GetType().Name.ToLowerInvariant())),
        ]);
    }

    /// <summary>An article with marks of any kind.</summary>
    /// <exception cref="ArgumentException">A mark does not lie inside the text.</exception>
    internal static AnnotatedArticle Annotate(this Article article, IEnumerable<TextMark> marks)
    {
        var sorted = marks.OrderBy(a => a.Start).ThenByDescending(a => a.End).ToList();
        if (sorted.Find(a => a.Start < 0 || a.End > article.Text.Length) is { } outside)
            throw new ArgumentException($"{article.Id} has {article.Text.Length} characters; a {outside.Kind} from {outside.Start} to {outside.End} is not inside.", nameof(marks));
        return new AnnotatedArticle(article, sorted);
    }

    /// <summary>The marks of quotations: each span of speech, and each mention that decided one.</summary>
    /// <param name="quotes">Quotations of one article.</param>
    internal static IReadOnlyList<TextMark> MarksOf(IEnumerable<Quote> quotes)
    {
        var marks = new List<TextMark>();
        var mentions = new HashSet<int>();
        foreach (var quote in quotes.Where(q => q.IsSpeech))
        {
            var name = quote.Speaker ?? quote.SpeakerText ?? "unknown";
            marks.Add(new TextMark(quote.Start, quote.End, "quote", Initials(name), name, Explain(quote, name), quote.Confidence < Doubt, quote.SpeakerStart));
            if (quote is { SpeakerStart: { } start, SpeakerEnd: { } end } && mentions.Add(start))
                marks.Add(new TextMark(start, end, "speaker", Note: $"names {name}"));
        }

        return marks;
    }

    private static string Explain(Quote quote, string name) =>
        quote.Rule == QuoteRule.None
            ? "speaker unknown: no rule applied"
            : quote.Rule == QuoteRule.Corrected ? $"{name}, corrected by hand"
            : FormattableString.Invariant($"{name}, by the words \"{quote.SpeakerText}\"{(quote.Cue is null ? "" : $" and \"{quote.Cue}\"")}; rule {quote.Rule}, confidence {quote.Confidence:0.00}");

    private static string Initials(string name)
    {
        if (name == "unknown")
            return "?";
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = string.Concat(words.Select(w => w[0]).Where(char.IsUpper).Take(3));
        return capitals.Length > 0 ? capitals : words[0][..1];
    }
}
