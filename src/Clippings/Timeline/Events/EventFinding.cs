namespace Clippings;

/// <summary>The dated events of articles.</summary>
public static class EventFinding
{
    // A sentence of more names is a list, of which each date would repeat all.
    private const int MostParticipants = 40;

    /// <summary>
    /// The sentences of the body that give a date, linked across articles. Participants are the names that the sentence
    /// prints, persons by their full name.
    /// </summary>
    /// <param name="corpus">The articles; those without a date of publication give only dates printed in full.</param>
    /// <param name="people">The persons of the articles; null where names are to stay as printed.</param>
    public static Rows<Event> Events(this Corpus corpus, IEnumerable<Person>? people = null)
    {
        var participants = new Participants(people ?? []);
        return EventLinker.Link(corpus, [.. corpus.Walk("events", article => Of(article, participants))]).From("events", corpus);
    }

    private static IEnumerable<Event> Of(Article article, Participants participants)
    {
        var times = article.Times();
        var mentions = article.Derived(TimeTagger.Tag).Rows;
        var at = 0;
        foreach (var sentence in article.Sentences())
        {
            while (at < times.Count && times[at].Start < sentence.Start)
                at++;
            if (at == times.Count || times[at].End > sentence.End)
                continue;
            // A sentence may hold a table of dates: what all share is read once.
            var said = new StatusWords(article.Text, sentence.Span);
            string[] names = [.. participants.Of(article, sentence).Take(MostParticipants)];
            for (; at < times.Count && times[at].End <= sentence.End; at++)
            {
                if (DateInterval.Of(times[at].Value) is not { } when || times[at].Type is not (TimexType.Date or TimexType.Time))
                    continue;
                yield return new Event(
                    article.Id,
                    sentence.Number,
                    sentence.Start,
                    sentence.End,
                    "",
                    when.From,
                    when.To,
                    when.Granularity,
                    StatusRules.Of(when, article.Published, mentions[at].Direction, said.Before(times[at].Start)),
                    names,
                    times[at].Start,
                    times[at].End);
            }
        }
    }
}
