namespace Clippings;

/// <summary>Where persons, bodies and places are printed by name.</summary>
public static class MentionsTable
{
    /// <summary>The printed names of all articles, in order.</summary>
    public static Rows<NameMention> Mentions(this Corpus corpus) => corpus.WalkNamed("mentions", a => a.Mentions(corpus)).From("mentions", corpus);

    /// <summary>The printed names of an article, in order; none overlaps another.</summary>
    /// <param name="article">The article.</param>
    /// <param name="within">The articles whose names count, where persons should go by the same name in all; null for this one alone.</param>
    public static IReadOnlyList<NameMention> Mentions(this Article article, Corpus? within = null) =>
        article.Named(within, "mentions", SpeakersJson.Default.NameMentionArray, names => Rows(article, names), row => row with { Article = article.Id });

    internal static List<NameMention> Rows(Article article, SpeakerNames names)
    {
        var credits = CreditCorrections.Apply(article, Credits.Find(article));
        var rows = new List<NameMention>();
        foreach (var (span, entity) in Reading.Of(article).Cast.Printed)
        {
            if (names.KindOf(entity) is { } kind && (rows.Count == 0 || rows[^1].End <= span.Start))
                rows.Add(Row(article, span, kind, credits.Find(c => c.Span is { } s && s.Start < span.End && span.Start < s.End)?.Name ?? names.Of(entity)!));
        }

        var persons = rows.Count;
        var next = 0;
        var (stated, corrected) = (NameCorrections.OfMentions(article), NameCorrections.OfNames(article));
        foreach (var mention in article.NamedMentions().Where(m => m.Kind != NameKind.Person))
        {
            while (next < persons && rows[next].End <= mention.Start)
                next++;
            var line = stated.GetValueOrDefault(mention.Start) ?? corrected.GetValueOrDefault((mention.Name, mention.Kind));
            if (line is not { TakesName: true } && (next == persons || rows[next].Start >= mention.End))
                rows.Add(Row(article, new TextSpan(mention.Start, mention.End), mention.Kind, line is null ? mention.Name : NameCorrections.NameBy(article, line)));
        }

        return [.. rows.OrderBy(r => r.Start)];
    }

    private static NameMention Row(Article article, TextSpan span, NameKind kind, string name) =>
        new(article.Id, span.Start, span.End, span.Of(article.Text), kind, name);
}
