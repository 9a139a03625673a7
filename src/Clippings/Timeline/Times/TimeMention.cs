namespace Clippings;

/// <summary>A time expression before any date is known.</summary>
/// <param name="Start">First UTF-16 offset in the text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Direction">The tense around it.</param>
/// <param name="Sentence">Counts the sentences of the article.</param>
/// <param name="Place">What the date does to the time of a story.</param>
internal sealed record TimeMention(int Start, int End, TimeMeaning Meaning, Direction Direction, int Sentence, NarrativePlace Place = NarrativePlace.Main)
{
    /// <summary>True where a past stands right before it.</summary>
    public bool IsBesidePast { get; init; }
}
