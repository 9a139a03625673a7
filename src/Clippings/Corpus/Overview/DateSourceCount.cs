using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>How many articles have their day of publication from one kind of source.</summary>
/// <param name="PublishedFrom">The source; null for articles of no known day.</param>
/// <param name="Articles">How many.</param>
/// <param name="Article">The first of them.</param>
/// <param name="Published">Its day; null where it is not known.</param>
/// <param name="Evidence">What gave it, in words; null where nothing did.</param>
public sealed record DateSourceCount(
    [property: Column("published_from")] DateSource? PublishedFrom,
    int Articles,
    string Article,
    DateOnly? Published,
    [property: Column("published_evidence")] string? Evidence) : IArticleRow;
