namespace Clippings;

/// <summary>A word or phrase in its context.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Start">First UTF-16 offset of the words found, in the article's text.</param>
/// <param name="End">Offset after them.</param>
/// <param name="Left">What stands before them in the paragraph, whole words, white space made one space.</param>
/// <param name="Node">The words found, as printed.</param>
/// <param name="Right">What stands after them.</param>
public sealed record ConcordanceLine(
    string Article,
    int Sentence,
    int Start,
    int End,
    string Left,
    string Node,
    string Right) : IPassage;
