namespace Clippings.Notebooks;

/// <summary>A part of a value.</summary>
/// <param name="Name">The member's name or the key; empty where it has none.</param>
/// <param name="Content">What it holds.</param>
internal sealed record SketchPart(string Name, Sketch Content);
