namespace Clippings;

/// <summary>A run of words of a quotation.</summary>
/// <param name="Quote">The quotation, by its number from 0.</param>
/// <param name="Start">Where it begins among the words of all.</param>
/// <param name="Length">How many words it has.</param>
internal readonly record struct QuotedRun(int Quote, int Start, int Length);
