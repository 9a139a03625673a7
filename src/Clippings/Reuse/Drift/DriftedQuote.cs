using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>One telling of a statement that several articles quote, beside the telling that it is compared with: a row of the table <c>drift</c>.</summary>
/// <param name="Statement">Number from 1, the same for all tellings of one statement.</param>
/// <param name="Article">The article that tells it.</param>
/// <param name="Start">First UTF-16 offset inside the marks.</param>
/// <param name="End">Offset after the last character inside.</param>
/// <param name="Speaker">To whom this article gives the words; null where unknown.</param>
/// <param name="BaseArticle">The article of the telling that it is compared with; its own where there is none before it.</param>
/// <param name="BaseStart">First UTF-16 offset of that telling.</param>
/// <param name="BaseEnd">Offset after it.</param>
/// <param name="Distance">Words added, left out or changed, by all words of the stretch that both quote: 0 to 1.</param>
/// <param name="Changes">The words added (<c>+word</c>) and left out (<c>-word</c>), in order; empty where the words are the same.</param>
public sealed record DriftedQuote(
    int Statement,
    string Article,
    int Start,
    int End,
    string? Speaker,
    string BaseArticle,
    int BaseStart,
    int BaseEnd,
    [property: DisplayFormat(DataFormatString = "0.00")] double Distance,
    string Changes) : IPassage
{
    /// <summary>True where the telling that it is compared with gives the words to somebody else.</summary>
    public bool IsOtherSpeaker { get; init; }

    /// <summary>True where it is compared with no earlier one.</summary>
    internal bool IsFirst => (Article, Start) == (BaseArticle, BaseStart);

    /// <summary>Where the words stand, here and in the telling that they are compared with.</summary>
    public IReadOnlyList<Place> Places => [new(Article, Start, End), new(BaseArticle, BaseStart, BaseEnd)];
}
