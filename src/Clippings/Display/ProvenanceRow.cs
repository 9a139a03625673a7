namespace Clippings;

/// <summary>One of the things a notebook's numbers depend on.</summary>
/// <param name="Item">What it is: a file, a parameter, the library.</param>
/// <param name="Value">Its hash, value or version.</param>
public sealed record ProvenanceRow(string Item, string Value);
