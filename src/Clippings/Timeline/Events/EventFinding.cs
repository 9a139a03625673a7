namespace Clippings;

/// <summary>The dated events of articles.</summary>
public static class EventFinding
{
    // A longer sentence is a list, which is read in stretches: each holds what stands around its times.
    private const int LongestSentence = 1200;
    private const int Neighbourhood = 200;
    private const int Stretch = 800;
    private const int DaysOfWeek = 7;

    /// <summary>
    /// What the sentences of the body tell of their dates, linked across articles. Participants are the persons and
    /// bodies that the clause names, persons by their full name, and the places that act in it. Times that date nothing
    /// make no event: datelines, stamps, comparisons ("than in 2009"), times in names.
    /// </summary>
    /// <param name="corpus">The articles; those without a date of publication give only dates printed in full.</param>
    /// <param name="people">The persons of the articles; null where names are to stay as printed.</param>
    public static Rows<Event> Events(this Corpus corpus, IEnumerable<Person>? people = null)
    {
        // Those of the table go by the persons of all articles.
        return people is not null && TableRows<Person>.Of(people) is { Groups: null } ? corpus.Stored("events", Rows) : Rows().From("events", corpus);

        IReadOnlyList<Event> Rows() => PackedRows<Event>.Of(corpus.CorrectedEvents(people).Rows, corpus, new EventPacking());
    }

    /// <summary>The events with what a person put right.</summary>
    internal static EventCorrections CorrectedEvents(this Corpus corpus, IEnumerable<Person>? people)
    {
        // Where persons are those of the articles themselves, all of them, what an article tells is kept.
        if (FindingStore.Of(corpus) is not null && people is Rows<Person> { Origin: { Analysis: "people", Parameters.Count: 0 } origin } all && origin.Total == all.Count && origin.Corpus == corpus)
            return new(corpus, EventLinker.Link(corpus, [.. corpus.WalkNamed("events", article => article.Unlinked(corpus))]));

        var names = new ParticipantNames(corpus, people);
        return new(corpus, EventLinker.Link(corpus, [.. corpus.WalkOnAllCores("events", article => Of(article, names))]));
    }

    /// <summary>The events of an article, not linked with those of others.</summary>
    internal static IReadOnlyList<Event> Unlinked(this Article article, Corpus corpus) => corpus.Kept(
        article,
        "events",
        CorpusNames.Of(corpus).AnswersTo(article) is { } answers ? [.. TimeTagging.DayOf(article), .. answers] : null,
        TimelineJson.Default.EventArray,
        () => [.. Of(article, new ParticipantNames(corpus, article.People(corpus)))],
        row => row with { Article = article.Id, Home = new(article) });

    private static IEnumerable<Event> Of(Article article, ParticipantNames known)
    {
        var times = article.Times();
        var mentions = article.Passing(TimeTagger.Tag).Rows;
        if (times.Count == 0)
            yield break;
        var names = known.Of(article);
        var pronouns = known.PronounsOf(article);
        var at = 0;
        foreach (var sentence in article.Sentences())
        {
            while (at < times.Count && times[at].Start < sentence.Start)
                at++;
            if (at == times.Count || times[at].End > sentence.End)
                continue;
            EventReader? reader = null;
            var read = default(TextSpan);
            for (; at < times.Count && times[at].End <= sentence.End; at++)
            {
                var time = times[at];
                if (time.Type is not (TimexType.Date or TimexType.Time) || DateInterval.Of(time.Value) is not { } when)
                    continue;
                if (IsWeekendJustPast(time, when, article.Published, mentions[at].Direction))
                    when = when with { From = when.From.AddDays(-DaysOfWeek), To = when.To.AddDays(-DaysOfWeek) };
                if (reader is null || (read.End < sentence.End && read.End < time.End + Neighbourhood))
                {
                    read = sentence.Span.Length > LongestSentence ? Around(article.Text, sentence.Span, time.Span) : sentence.Span;
                    reader = Reader(read);
                }

                if (reader.Of(time.Span) is not { Label.Length: > 0 } told)
                    continue;
                yield return new Event(
                    article.Id,
                    sentence.Number,
                    sentence.Start,
                    sentence.End,
                    "",
                    told.Label,
                    when.From,
                    when.To,
                    when.Granularity,
                    reader.StatusOf(told, time.Start, when, article.Published, mentions[at].Direction),
                    told.Participants,
                    time.Start,
                    time.End)
                { Home = new(article) };
            }
        }

        EventReader Reader(TextSpan span) => new(
            new DatedSentence(article, span, [.. Within(times, span).Select(t => t.Span)], [.. Within(names, span)],
                [.. Within(times, span).Where(t => t.Type is not (TimexType.Date or TimexType.Time)).Select(t => t.Span)]),
            offset => pronouns.GetValueOrDefault(offset));
    }

    // "this weekend" is that of the week of publication; what happened there, told on Monday, happened in the one before.
    private static bool IsWeekendJustPast(TimeExpression time, DateInterval when, DateOnly? published, Direction direction) =>
        direction == Direction.Past && time.Value.EndsWith("-WE", StringComparison.Ordinal) && published is { DayOfWeek: DayOfWeek.Monday or DayOfWeek.Tuesday } day && when.From.DayNumber - day.DayNumber is > 0 and < DaysOfWeek;

    private static TextSpan Around(string text, TextSpan sentence, TextSpan time)
    {
        var (start, end) = (Math.Max(sentence.Start, time.Start - Neighbourhood), Math.Min(sentence.End, time.End + Stretch));
        while (start > sentence.Start && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < sentence.End && !char.IsWhiteSpace(text[end]))
            end++;
        return new TextSpan(start, end);
    }

    private static IEnumerable<T> Within<T>(IReadOnlyList<T> rows, TextSpan span)
        where T : IPassage
    {
        for (var at = Bisection.First(0, rows.Count, row => rows[row].Start < span.Start); at < rows.Count && rows[at].Start < span.End; at++)
            yield return rows[at];
    }
}
