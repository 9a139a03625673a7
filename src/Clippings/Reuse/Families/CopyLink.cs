namespace Clippings;

/// <summary>How much two articles share.</summary>
/// <param name="A">The number of the one.</param>
/// <param name="B">The number of the other.</param>
/// <param name="Shared">Distinct runs of five words that both hold.</param>
/// <param name="Containment">Their share of the runs of the shorter article.</param>
internal readonly record struct CopyLink(int A, int B, int Shared, double Containment);
