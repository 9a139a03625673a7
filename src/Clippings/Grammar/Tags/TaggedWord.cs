namespace Clippings;

/// <summary>A word or mark of a sentence and what it is.</summary>
/// <param name="Start">First UTF-16 offset.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Tag">What it is.</param>
internal readonly record struct TaggedWord(int Start, int End, PennTag Tag);
