using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>An event and how often it is told.</summary>
/// <param name="Event">Its id.</param>
/// <param name="Label">What happened, by the row that tells it best.</param>
/// <param name="From">The first day it may lie on.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Articles">Articles that tell it.</param>
/// <param name="Sentences">Sentences that do.</param>
/// <param name="Article">The article of the row that tells it best.</param>
/// <param name="Start">First offset of that sentence.</param>
/// <param name="End">Offset after it.</param>
public sealed record ToldEvent(
    string Event,
    string Label,
    DateOnly From,
    DateOnly To,
    int Articles,
    int Sentences,
    string Article,
    int Start,
    int End) : IPassage;
