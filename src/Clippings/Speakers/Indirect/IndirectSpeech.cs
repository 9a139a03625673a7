using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>
/// Speech reported without marks, or partly without: a row of the table <c>indirect</c>. Offsets are half-open UTF-16
/// offsets in the article's text.
/// </summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">Where the reported clause starts, "that" left out.</param>
/// <param name="End">Offset after it, the full stop left out.</param>
/// <param name="Speaker">The canonical person or body; null where nobody could be named.</param>
/// <param name="SpeakerText">The mention printed at the cue.</param>
/// <param name="SpeakerStart">Where that mention starts.</param>
/// <param name="SpeakerEnd">Offset after it.</param>
/// <param name="Cue">The words that report.</param>
/// <param name="CueStart">Where the cue starts.</param>
/// <param name="CueEnd">Offset after it.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Rule">The form.</param>
public sealed record IndirectSpeech(
    string Article,
    int Start,
    int End,
    string? Speaker,
    [property: Column("speaker_text")] string SpeakerText,
    [property: Column("speaker_start")] int SpeakerStart,
    [property: Column("speaker_end")] int SpeakerEnd,
    string Cue,
    [property: Column("cue_start")] int CueStart,
    [property: Column("cue_end")] int CueEnd,
    [property: DisplayFormat(DataFormatString = "0.00")] double Confidence,
    IndirectRule Rule) : IPassage, ISpoken
{
    /// <summary>The article that it was read from.</summary>
    internal RowHome Home { get; init; }
}
