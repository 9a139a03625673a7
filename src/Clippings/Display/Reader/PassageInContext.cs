namespace Clippings;

/// <summary>What a row stands for, in the words of its article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Before">The words before it, white space made one space.</param>
/// <param name="Words">Its own words.</param>
/// <param name="After">The words behind it.</param>
public sealed record PassageInContext(string Article, int Start, int End, string Before, string Words, string After) : IPassage;
