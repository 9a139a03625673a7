namespace Clippings;

/// <summary>How many articles come from where.</summary>
/// <param name="Source">The outlet or the folder; null for articles of which it is not known.</param>
/// <param name="Articles">How many.</param>
/// <param name="Dated">How many of them have a date.</param>
/// <param name="From">The first day of these; null where none has one.</param>
/// <param name="To">The last.</param>
public sealed record SourceCount(string? Source, int Articles, int Dated, DateOnly? From, DateOnly? To);
