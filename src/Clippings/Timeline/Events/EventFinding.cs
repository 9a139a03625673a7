namespace Clippings;

/// <summary>The dated events of articles.</summary>
public static class EventFinding
{
    /// <summary>
    /// The sentences of the body that give a date, linked across articles. Participants are the names that the sentence
    /// prints; see the other overload for those of a table of people.
    /// </summary>
    public static IReadOnlyList<Event> Events(this Corpus corpus) =>
        corpus.Events((article, sentence) => PrintedNames.In(article.Text, sentence.Span));

    /// <summary>As above, with participants found by the caller.</summary>
    /// <param name="corpus">The articles; only those with a date of publication, or dates in full, give events.</param>
    /// <param name="participants">Who takes part in what a sentence tells, such as the people mentioned there.</param>
    public static IReadOnlyList<Event> Events(this Corpus corpus, Func<Article, Sentence, IEnumerable<string>> participants)
    {
        var rows = corpus.SelectMany(article => Of(article, participants)).ToList();
        return EventLinker.Link(corpus, rows);
    }

    private static IEnumerable<Event> Of(Article article, Func<Article, Sentence, IEnumerable<string>> participants)
    {
        var times = article.Times();
        var mentions = article.Derived(TimeTagger.Tag).Rows;
        var at = 0;
        foreach (var sentence in article.Sentences())
        {
            while (at < times.Count && times[at].Start < sentence.Start)
                at++;
            for (; at < times.Count && times[at].End <= sentence.End; at++)
            {
                if (DateInterval.Of(times[at].Value) is not { } when || times[at].Type is not (TimexType.Date or TimexType.Time))
                    continue;
                var before = article.Text.AsSpan(sentence.Start, times[at].Start - sentence.Start);
                yield return new Event(
                    article.Id,
                    sentence.Number,
                    sentence.Start,
                    sentence.End,
                    "",
                    when.From,
                    when.To,
                    when.Granularity,
                    StatusRules.Of(when, article.Published, mentions[at].Direction, before),
                    [.. participants(article, sentence).Distinct(StringComparer.Ordinal)],
                    times[at].Start,
                    times[at].End);
            }
        }
    }
}
