using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>
/// A quoted span and who says it: a row of the table <c>quotes</c>. Offsets are half-open UTF-16 offsets in the
/// article's text.
/// </summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">First offset inside the opening mark.</param>
/// <param name="End">Offset of the closing mark, or of the paragraph's end where none closes.</param>
/// <param name="IsSpeech">False for titles, names and words held at a distance ("so-called").</param>
/// <param name="Speaker">The canonical person or body; null where nobody could be named.</param>
/// <param name="SpeakerText">The mention printed at the cue ("he", "officials"); null without one.</param>
/// <param name="SpeakerStart">Where that mention starts.</param>
/// <param name="SpeakerEnd">Offset after it.</param>
/// <param name="Cue">The words that report: "said", "according to"; null where the rule needs none.</param>
/// <param name="CueStart">Where the cue starts.</param>
/// <param name="CueEnd">Offset after it.</param>
/// <param name="Kind">A clause of its own, or a fragment.</param>
/// <param name="Statement">Number from 1 within the article, shared by the pieces of one statement.</param>
/// <param name="Confidence">0 to 1: how often the rule is right in such a case, by measurement on news.</param>
/// <param name="Rule">The rule that found the speaker.</param>
public sealed record Quote(
    string Article,
    int Start,
    int End,
    [property: Column("is_speech")] bool IsSpeech,
    string? Speaker,
    [property: Column("speaker_text")] string? SpeakerText,
    [property: Column("speaker_start")] int? SpeakerStart,
    [property: Column("speaker_end")] int? SpeakerEnd,
    string? Cue,
    [property: Column("cue_start")] int? CueStart,
    [property: Column("cue_end")] int? CueEnd,
    QuoteKind Kind,
    int Statement,
    [property: DisplayFormat(DataFormatString = "0.00")] double Confidence,
    QuoteRule Rule) : IPassage, ISpoken
{
    /// <summary>The article that it was read from.</summary>
    internal RowHome Home { get; init; }

    /// <summary>Its offsets.</summary>
    public TextSpan Span => new(Start, End);
}
