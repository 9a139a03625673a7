using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>Two articles that share runs of words, as a story and its syndicated copy do.</summary>
/// <param name="ArticleA">The first article's id, in the order of the corpus.</param>
/// <param name="ArticleB">The second article's id.</param>
/// <param name="Shared">Distinct shingles (runs of a fixed number of words) that both hold.</param>
/// <param name="ShareOfA">Containment: of the first article's distinct shingles, the share that the second holds too.</param>
/// <param name="ShareOfB">The same of the second article.</param>
/// <param name="LongestRun">Words of the longest run that both hold.</param>
/// <param name="StartA">First UTF-16 offset of that run in the first article.</param>
/// <param name="EndA">Offset after it.</param>
/// <param name="StartB">First UTF-16 offset of that run in the second article.</param>
/// <param name="EndB">Offset after it.</param>
public sealed record NearDuplicate(
    string ArticleA,
    string ArticleB,
    int Shared,
    [property: DisplayFormat(DataFormatString = "0.000")] double ShareOfA,
    [property: DisplayFormat(DataFormatString = "0.000")] double ShareOfB,
    int LongestRun,
    int StartA,
    int EndA,
    int StartB,
    int EndB)
{
    /// <summary>Where the longest shared run stands, in the one and in the other.</summary>
    public IReadOnlyList<Place> Places => [new(ArticleA, StartA, EndA), new(ArticleB, StartB, EndB)];
}
