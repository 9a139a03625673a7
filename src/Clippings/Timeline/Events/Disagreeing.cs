namespace Clippings;

/// <summary>Compares the dates that articles give.</summary>
public static class Disagreeing
{
    private const double Alike = 0.45;
    private const int DaysApart = 7;

    /// <summary>
    /// The pairs of sentences, of two articles, that are much alike and differ in the day, up to a week. A pair is left
    /// out where either article dates the other's day in a sentence that is as much alike.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="events">Its events.</param>
    public static IReadOnlyList<DateDisagreement> DateDisagreements(this Corpus corpus, IReadOnlyList<Event> events)
    {
        Event[] days = [.. events.Where(e => e.Granularity == Granularity.Day)];
        var words = SentenceWeights.Of(corpus, days);
        var found = new List<DateDisagreement>();
        for (var i = 0; i < days.Length; i++)
        {
            for (var j = 0; j < days.Length; j++)
            {
                var (a, b) = (days[i], days[j]);
                if (a.Article == b.Article || a.From >= b.From || b.From.DayNumber - a.From.DayNumber > DaysApart)
                    continue;
                var similarity = SentenceWeights.Cosine(words[i], words[j]);
                if (similarity >= Alike && !Agrees(a, b) && !Agrees(b, a))
                    found.Add(new(a.Article, a.Start, a.End, a.From, b.Article, b.Start, b.End, b.From, similarity));
            }
        }

        return found;

        // A sentence may name two days, the other one among them.
        bool Agrees(Event own, Event other) => days.Any(e =>
            e.Article == own.Article && e.Sentence == own.Sentence && e.From == other.From);
    }
}
