using CommunityToolkit.HighPerformance.Buffers;

namespace Clippings;

/// <summary>Gives the expressions of an article their values. A pure function of the text and the document date.</summary>
internal static class TimeResolver
{
    public static IReadOnlyList<TimeExpression> Resolve(Article article, IReadOnlyList<TimeMention> mentions)
    {
        var narrative = Narrative.Is(mentions, article.Published);
        var context = new TimeContext(article.Published, narrative) { Opening = narrative ? Opening(mentions) : null };
        var rows = new List<TimeExpression>(mentions.Count);
        foreach (var mention in mentions)
        {
            context.Enter(mention.Sentence);
            context.Direction = mention.Direction;
            context.IsBesidePast = mention.IsBesidePast;
            context.Place = mention.Place;
            var reading = mention.Meaning.Resolve(context);
            if (reading.Point is { } point)
                context.Speak(point);
            rows.Add(new TimeExpression(
                article.Id,
                mention.Start,
                mention.End,
                // "Monday" and its day stand in one article after the other.
                StringPool.Shared.GetOrAdd(article.Text.AsSpan(mention.Start, mention.End - mention.Start)),
                mention.Meaning.Type,
                StringPool.Shared.GetOrAdd(reading.Value),
                mention.Meaning.Mod)
            { Home = new(article) });
        }

        return rows;
    }

    /// <summary>The first year that the story states.</summary>
    private static CalendarPoint? Opening(IReadOnlyList<TimeMention> mentions) =>
        mentions.FirstOrDefault(m => m is { Place: not NarrativePlace.Aside, Meaning: OnPoint { Point.Unit: <= TimeUnit.Year } })?.Meaning is OnPoint first ? first.Point : null;
}
