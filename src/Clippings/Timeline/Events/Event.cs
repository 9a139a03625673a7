using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>What a sentence tells of one of its dates: a row of the table <c>events</c>. A sentence of two dates has two rows.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Start">First UTF-16 offset of the sentence.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Id">Shared by the rows, of any article, that tell of the same event.</param>
/// <param name="Label">What happened: words of the sentence's clause that the time belongs to, at most 60 characters; some are left out, none is changed.</param>
/// <param name="From">The first day it may lie on.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Granularity">How exactly the text says when.</param>
/// <param name="Status">Whether it has happened.</param>
/// <param name="Participants">Persons and bodies that take part, and places that act, in the order of the sentence.</param>
/// <param name="TextStart">First offset of the time expression.</param>
/// <param name="TextEnd">Offset after it.</param>
public sealed record Event(
    string Article,
    int Sentence,
    int Start,
    int End,
    [property: Column("event")] string Id,
    string Label,
    DateOnly From,
    DateOnly To,
    Granularity Granularity,
    EventStatus Status,
    IReadOnlyList<string> Participants,
    int TextStart,
    int TextEnd) : IPassage
{
    /// <summary>The offsets of the sentence.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>The article that it was read from.</summary>
    internal RowHome Home { get; init; }
}
