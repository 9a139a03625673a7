using System.ComponentModel.DataAnnotations;

namespace Clippings;

/// <summary>How long an article is and how it is written.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Words">Word tokens of the body.</param>
/// <param name="Sentences">Sentences of the body.</param>
/// <param name="WordsPerSentence">Words a sentence; null where it has none.</param>
/// <param name="Density">
/// Vocabulary density: the share of different words in a hundred neighbouring ones, the mean of all such stretches
/// (<see cref="LexicalDiversity.Mattr"/>), 0 to 1. Null for an article of fewer words.
/// </param>
public sealed record ArticleMeasure(
    string Article,
    int Words,
    int Sentences,
    [property: DisplayFormat(DataFormatString = "0.0")] double? WordsPerSentence,
    [property: DisplayFormat(DataFormatString = "0.000")] double? Density) : IArticleRow;
