namespace Clippings;

/// <summary>A group's name beside its colour.</summary>
internal readonly record struct LegendEntry(string Name, string Colour);
