namespace Clippings.Notebooks;

/// <summary>What is known of the symbol at a place.</summary>
/// <param name="Bundle">Signature and documentation as <c>text/plain</c> and <c>text/markdown</c>.</param>
public sealed record Inspection(MimeBundle Bundle);
