namespace Clippings;

/// <summary>Says what happened when.</summary>
public static class TimelineAnswer
{
    /// <summary>The time most written about, and how much was found.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="times">Their time expressions.</param>
    /// <param name="events">Their events.</param>
    /// <param name="volume">The events over time.</param>
    public static Finding Answer(this Corpus corpus, Rows<TimeExpression> times, Rows<Event> events, Rows<EventVolume> volume)
    {
        var dated = corpus.Count(article => article.Published is not null);
        return corpus.Answer($"""
            **{VolumeFigure.Finding(volume)}.**
            {Found(times.Count, corpus.Count)} {Told(events)} {Dated(dated, corpus.Count)} {Wording.LeftOut(corpus)}
            """);
    }

    /// <summary>How many events several articles tell, and how often they differ in the day.</summary>
    /// <param name="told">The events told.</param>
    /// <param name="differences">What <c>Differences()</c> found.</param>
    public static Finding Agreement(this Rows<ToldEvent> told, Rows<Difference> differences)
    {
        var (several, days) = (told.Count(row => row.Articles > 1), differences.Of(DifferenceKind.Day).Count);
        return new Finding($"{Capital(Wording.Count(several, "event is", "events are"))} told by more than one article; {Wording.Count(days, "pair of sentences seems", "pairs of sentences seem")} to tell the same and date it to different days.");
    }

    private static string Found(int times, int articles) => $"{Capital(Wording.Count(times, "time expression"))} {(times == 1 ? "was" : "were")} found in {Wording.Count(articles, "article")}.";

    private static string Told(Rows<Event> events) => events.Count == 0 ? "" :
        $"{Wording.Count(events.Count, "row")} of the table events {(events.Count == 1 ? "tells" : "tell")} of {Wording.Count(events.DistinctBy(row => row.Id).Count(), "event")}.";

    private static string Dated(int dated, int articles) => dated == 0
        ? "No day of publication is known, so a weekday or “last month” has no place in time here."
        : dated == articles ? articles == 1 ? "Its day of publication is known." : "The day of publication is known for each of them."
        : $"A day of publication is known for {Caption.Number(dated)} of {Wording.Count(articles, "article")}.";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
