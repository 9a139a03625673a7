using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How a speaker comes to word: in marks or in the reporter's words.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Direct">Quoted spans.</param>
/// <param name="Indirect">Reported clauses without a quoted span of the speaker inside.</param>
/// <param name="DirectShare">Quoted spans as part of both, 0 to 1.</param>
/// <param name="Article">The article of the first quotation, or of the first reported clause where there is none.</param>
/// <param name="Start">Its first offset.</param>
/// <param name="End">Offset after its last character.</param>
public sealed record SpeechBalance(
    string Speaker,
    int Direct,
    int Indirect,
    [property: DisplayFormat(DataFormatString = "0.00")] double DirectShare,
    string Article,
    int Start,
    int End) : IPassage;
