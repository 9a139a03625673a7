namespace Clippings;

/// <summary>Words of an article at their place.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Words">What stands there, white space made one space.</param>
public sealed record Excerpt(string Article, int Start, int End, string Words);
