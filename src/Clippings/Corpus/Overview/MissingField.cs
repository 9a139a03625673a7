namespace Clippings;

/// <summary>How many articles lack something that a reader would want to know of them.</summary>
/// <param name="Field">What is missing: a column of the table <c>articles</c>.</param>
/// <param name="Missing">Articles without it.</param>
/// <param name="Articles">All articles.</param>
public sealed record MissingField(string Field, int Missing, int Articles);
