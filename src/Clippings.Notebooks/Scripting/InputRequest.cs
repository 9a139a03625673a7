namespace Clippings.Notebooks;

/// <summary>A line of input that running code waits for.</summary>
/// <param name="Prompt">What to ask; empty where the code only reads.</param>
/// <param name="IsPassword">True where the typed text must not be shown.</param>
public sealed record InputRequest(string Prompt, bool IsPassword);
