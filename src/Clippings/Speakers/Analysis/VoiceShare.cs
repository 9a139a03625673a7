using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How much of the quoted speech a group has.</summary>
/// <param name="Group">The person, side or outlet.</param>
/// <param name="Words">Words inside the marks.</param>
/// <param name="Spans">Quoted spans.</param>
/// <param name="Articles">Articles that quote it.</param>
/// <param name="Share">Its part of all words counted, 0 to 1.</param>
/// <param name="Article">The article of its longest quotation, the first of several.</param>
/// <param name="Start">First offset inside the marks of that quotation.</param>
/// <param name="End">Offset after its last character.</param>
public sealed record VoiceShare(
    string Group,
    int Words,
    int Spans,
    int Articles,
    [property: DisplayFormat(DataFormatString = "0.000")] double Share,
    string Article,
    int Start,
    int End) : IPassage;
