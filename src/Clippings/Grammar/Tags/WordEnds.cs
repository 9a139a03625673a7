namespace Clippings;

/// <summary>Hashes of the last characters of a word, in lower case; 0 where the word is shorter, and for four or more where it is as long.</summary>
internal readonly record struct WordEnds(uint One, uint Two, uint Three, uint Four, uint Five);
