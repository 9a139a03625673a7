namespace Clippings;

/// <summary>A run of words that many articles hold.</summary>
/// <param name="At">Its first word where it stands first.</param>
/// <param name="Words">How many words.</param>
/// <param name="Articles">How many articles hold it.</param>
internal readonly record struct HeldRun(int At, int Words, int Articles);
