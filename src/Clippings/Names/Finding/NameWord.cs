namespace Clippings;

/// <summary>A word of a sentence as names are made of them: hyphens and points inside belong to it.</summary>
/// <param name="Start">First UTF-16 offset.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Tag">What it is; of a hyphened word, what its last part is.</param>
internal readonly record struct NameWord(int Start, int End, PennTag Tag);
