using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>A passage that two articles share: a row of the table <c>reuse</c>. Words are as <c>Reuse()</c> compares them.</summary>
/// <param name="ArticleA">The article that comes first in the corpus; of boilerplate the first that holds it.</param>
/// <param name="StartA">First UTF-16 offset of the passage in its text.</param>
/// <param name="EndA">Offset after the passage.</param>
/// <param name="ArticleB">The other article; null for boilerplate.</param>
/// <param name="StartB">First UTF-16 offset of the passage in the other's text; null for boilerplate.</param>
/// <param name="EndB">Offset after the passage; null for boilerplate.</param>
/// <param name="Words">Words that both have, in order.</param>
/// <param name="Kind">How they share it.</param>
/// <param name="Similarity">Words that both have, in order, by those of the longer side: 0 to 1, 1 unless reworded.</param>
/// <param name="Articles">How many articles hold the run: 2, or as many as do for boilerplate.</param>
public sealed record SharedPassage(
    string ArticleA,
    int StartA,
    int EndA,
    string? ArticleB,
    int? StartB,
    int? EndB,
    int Words,
    ReuseKind Kind,
    [property: DisplayFormat(DataFormatString = "0.00")] double Similarity,
    int Articles)
{
    /// <summary>Where the passage stands: in the one and in the other, or where boilerplate stands first.</summary>
    public IReadOnlyList<Place> Places => ArticleB is null
        ? [new(ArticleA, StartA, EndA)]
        : [new(ArticleA, StartA, EndA), new(ArticleB, StartB!.Value, EndB!.Value)];
}
