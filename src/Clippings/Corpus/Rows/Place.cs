namespace Clippings;

/// <summary>A stretch of an article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after the last character.</param>
public sealed record Place(string Article, int Start, int End) : IPassage;
