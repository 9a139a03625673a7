namespace Clippings;

/// <summary>Finds articles that were read in part, twice, or in vain.</summary>
public static class Doubting
{
    private const double FarTooLittle = 0.25;
    private const double FarTooMuch = 1.6;
    private const int FewestPageWords = 60;
    private const int FewestWords = 10;

    /// <summary>The doubts about an article, each kind once. That a step failed shows once the step was asked for.</summary>
    public static IReadOnlyList<ArticleDoubt> Doubts(this Article article)
    {
        var read = PageWords.Count(article.Text);
        var page = article.PageWords is >= FewestPageWords and var words ? words : (int?)null;
        var sentences = article.Try<IReadOnlyList<Sentence>?>("sentences", ReadingText.Sentences, null);
        var language = Detected(article);
        var doubts = new List<ArticleDoubt>();
        if (page is { } whole && read < FarTooLittle * whole)
            Add(DoubtKind.Short, FormattableString.Invariant($"{read} of about {whole} words of its source were read"));
        else if (read < FewestWords)
            Add(DoubtKind.Short, FormattableString.Invariant($"it has {Wording(read)}"));
        if (page is { } prose && read > FarTooMuch * prose)
            Add(DoubtKind.Long, FormattableString.Invariant($"{read} words were read where its source has about {prose} of prose"));
        if (article.IsForeign())
            Add(DoubtKind.Foreign, $"{(article.Language is { } stated ? $"its language is stated as {stated}" : language!.Evidence)}, so it was not read for speakers, names, times and events");
        else if (language is { Tag: not (null or "en") })
            Add(DoubtKind.Foreign, $"{language.Evidence}, and {KitFiles.Corpus} says that it is in English");
        if (sentences is { Count: 0 })
            Add(DoubtKind.Empty, "it has no sentence of its own");
        if (article.TwinOf is { } twin)
            Add(DoubtKind.Repeated, $"the same text as {twin}");
        if (article.Failures.Count > 0)
            Add(DoubtKind.Failed, $"no {string.Join(", ", article.Failures.Select(failure => failure.Step))}");
        return doubts;

        void Add(DoubtKind kind, string evidence) => doubts.Add(new ArticleDoubt(article.Id, kind, evidence));
    }

    /// <summary>The doubts about all articles, in their order.</summary>
    public static Rows<ArticleDoubt> Doubts(this Corpus corpus) => corpus.Analyse("doubts", Doubts);

    /// <summary>Its language: what <c>corpus.json</c> states, else what its words show, else what its page says; a BCP 47 tag.</summary>
    internal static string? LanguageOf(this Article article) =>
        article.Language ?? Detected(article)?.Tag ?? article.PageLanguage;

    /// <summary>
    /// True of an article in another language than English, by what <c>corpus.json</c> states or its words show; what its page
    /// says is often the site's. It is left out of speakers, names, times and events, whose rules would misread it.
    /// </summary>
    internal static bool IsForeign(this Article article) =>
        (article.Language ?? Detected(article)?.Tag) is { } tag && !tag.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    private static DetectedLanguage? Detected(Article article) => article.Try<DetectedLanguage?>("language", a => a.Derived(DetectedLanguage.Of), null);

    private static string Wording(int words) => words == 1 ? "1 word" : FormattableString.Invariant($"{words} words");
}
