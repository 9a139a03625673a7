namespace Clippings.Notebooks;

/// <summary>A parameter that a notebook declares in its cell tagged <c>parameters</c>.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Type">The C# type as written, or as its default tells where it is declared with <c>var</c>.</param>
/// <param name="Text">The default where it is a string; null where it is none.</param>
public sealed record NotebookParameter(string Name, string Type, string? Text = null);
