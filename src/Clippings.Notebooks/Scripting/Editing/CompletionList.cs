namespace Clippings.Notebooks;

/// <summary>What could be typed at a place, best first, and the text that it replaces.</summary>
/// <param name="Start">Where the replaced text starts, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Entries">The candidates.</param>
public sealed record CompletionList(int Start, int End, IReadOnlyList<CompletionEntry> Entries);
