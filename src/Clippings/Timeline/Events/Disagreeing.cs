namespace Clippings;

/// <summary>Compares the dates that articles give.</summary>
public static class Disagreeing
{
    private const double Alike = 0.55;
    private const double AlikeInLabel = 0.5;
    private const int DaysApart = 7;

    /// <summary>
    /// The pairs of sentences, of two articles, that tell of one event and differ in the day, up to a week: they share a
    /// participant, and what they tell is much alike. A pair is left out where either sentence names the other's day, too.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="events">Its events.</param>
    public static Rows<DateDisagreement> DateDisagreements(this Corpus corpus, IReadOnlyList<Event> events)
    {
        Event[] days = [.. events.Where(e => e.Granularity == Granularity.Day)];
        var words = SentenceWeights.Of(corpus, days);
        var byDay = new Dictionary<DateOnly, StemIndex>();
        for (var i = 0; i < days.Length; i++)
        {
            if (!byDay.TryGetValue(days[i].From, out var index))
                byDay[days[i].From] = index = new StemIndex();
            index.Add(i, words[i].Sentence);
        }

        // A sentence may name two days, the other one among them.
        var dated = days.Select(e => (e.Article, e.Sentence, e.From)).ToHashSet();
        return Enumerable.Range(0, days.Length).Watched("comparing dates").SelectMany(Of).From("date disagreements", corpus);

        IEnumerable<DateDisagreement> Of(int i) =>
            from j in Later(days[i].From).SelectMany(index => index.Like(words[i].Sentence)).Order()
            let a = days[i]
            let b = days[j]
            where a.Article != b.Article
            let similarity = words[i].Likeness(words[j])
            where similarity >= Alike && words[i].Shared(words[j]) > 0 && words[i].Label.Cosine(words[j].Label) >= AlikeInLabel && !dated.Contains((a.Article, a.Sentence, b.From)) && !dated.Contains((b.Article, b.Sentence, a.From))
            select new DateDisagreement(a.Article, a.Start, a.End, a.From, b.Article, b.Start, b.End, b.From, similarity);

        IEnumerable<StemIndex> Later(DateOnly day) => Enumerable.Range(1, DaysApart)
            .Where(ahead => day.DayNumber + ahead <= DateOnly.MaxValue.DayNumber)
            .Select(ahead => byDay.GetValueOrDefault(day.AddDays(ahead))).OfType<StemIndex>();
    }
}
