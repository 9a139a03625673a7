using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>A sentence against another group of articles: a row of the table <c>coverage</c>.</summary>
/// <param name="Article">The article that has the sentence.</param>
/// <param name="Sentence">The sentence's number.</param>
/// <param name="Start">First UTF-16 offset of the sentence.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Group">The group of its article: an outlet, an author.</param>
/// <param name="Other">The other group.</param>
/// <param name="OtherArticle">The article of that group with the nearest sentence.</param>
/// <param name="OtherStart">First UTF-16 offset of that sentence.</param>
/// <param name="OtherEnd">Offset after it.</param>
/// <param name="Similarity">How much of the one the other tells: 0 to 1, in two decimals, since processors differ in the further ones.</param>
/// <param name="Told">What that comes to.</param>
/// <param name="Unsure">True near the limit between two answers.</param>
public sealed record SentenceCoverage(
    string Article,
    int Sentence,
    int Start,
    int End,
    string Group,
    string Other,
    string OtherArticle,
    int OtherStart,
    int OtherEnd,
    [property: DisplayFormat(DataFormatString = "0.00")] double Similarity,
    Told Told,
    bool Unsure) : IPassage
{
    /// <summary>Where the sentence stands, and the nearest one.</summary>
    public IReadOnlyList<Place> Places => [new(Article, Start, End), new(OtherArticle, OtherStart, OtherEnd)];
}
