using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings.Tests;

public enum SightingKind
{
    Seen,
    HeardOnly,
}

/// <summary>A row with a column of every type.</summary>
public sealed record Sighting(
    string? PlaceName,
    int Start,
    long? Sha,
    [property: DisplayFormat(DataFormatString = "0.00")] double? Confidence,
    bool IsSpeech,
    DateOnly? Published,
    SightingKind? Kind,
    [property: Column("who")] IReadOnlyList<string>? People)
{
    /// <summary>Not a parameter, so not a column.</summary>
    public int End => Start + 1;
}
