namespace Clippings;

/// <summary>An event in a lane of a timeline: the rows of one event that one lane holds, drawn as one interval.</summary>
/// <param name="Lane">An outlet, an article or a person.</param>
/// <param name="Event">The event's id.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included; an interval stays an interval.</param>
/// <param name="Granularity">How exactly the text says when.</param>
/// <param name="Status">What most rows say of it, the earlier in the article of equals.</param>
/// <param name="Label">What happened, by the row that tells it best.</param>
/// <param name="Mentions">How many rows tell of it.</param>
/// <param name="Article">The article of the first row.</param>
/// <param name="Start">First offset of its sentence.</param>
/// <param name="End">Offset after that sentence.</param>
public sealed record TimelineEntry(
    string Lane,
    string Event,
    DateOnly From,
    DateOnly To,
    Granularity Granularity,
    EventStatus Status,
    string Label,
    int Mentions,
    string Article,
    int Start,
    int End);
