namespace Clippings;

/// <summary>Where a name stands, and whose it is.</summary>
/// <param name="Start">First UTF-16 offset in the article's text.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Name">The name that its bearer goes by in the corpus.</param>
internal readonly record struct NamedPlace(int Start, int End, string Name);
