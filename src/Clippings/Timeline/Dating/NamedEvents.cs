namespace Clippings;

/// <summary>
/// The events of an article as far as dating needs them: a day or a week together with the places and bodies that the
/// same sentence names.
/// </summary>
/// <param name="Article">The article.</param>
/// <param name="Days">By weekday (1 to 7) or 0 for the week of publication: names, and the day where it is known.</param>
internal sealed record NamedEvents(Article Article, IReadOnlyList<NamedEvents.Event> Days)
{
    public static NamedEvents Of(Article article)
    {
        if (article.IsForeign())
            return new NamedEvents(article, []);
        var mentions = article.Passing(TimeTagger.Tag).Rows;
        var values = article.Published is null ? null : article.Times();
        var events = new List<Event>();
        var at = 0;
        foreach (var paragraph in article.Paragraphs())
        {
            foreach (var sentence in SentenceSplitter.Split(article.Text, paragraph.Start, paragraph.End))
            {
                while (at < mentions.Count && mentions[at].Start < sentence.Start)
                    at++;
                for (var i = at; i < mentions.Count && mentions[i].End <= sentence.End; i++)
                {
                    if (Read(mentions[i]) is not var (weekday, ahead))
                        continue;
                    var names = EventNames.In(article.Text, sentence, mentions, i);
                    if (names.Count > 0)
                        events.Add(new Event(weekday, ahead, names, values is null ? null : Day(values[i].Value)));
                }
            }
        }

        return new NamedEvents(article, events);
    }

    private static (int Weekday, bool Ahead)? Read(TimeMention mention)
    {
        if (WeekdayMention.Of(mention) is { } weekday)
            return (weekday.Weekday, weekday.Ahead);
        // "This week", and "three meetings in one week" of news, are the week of publication.
        return mention.Meaning is Shifted { Count: 0, Unit: TimeUnit.Week, From: Origin.Document } or Amount { Number: "1", Unit: TimeUnit.Week }
            ? (0, false)
            : null;
    }

    private static DateOnly? Day(string value) =>
        value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", out var day) ? day : null;

    internal sealed record Event(int Weekday, bool Ahead, IReadOnlySet<string> Names, DateOnly? Day);
}
