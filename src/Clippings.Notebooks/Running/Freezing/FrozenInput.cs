namespace Clippings.Notebooks;

/// <summary>What one of the files that a run depended on held at the time.</summary>
/// <param name="Kind">What it is to the notebook.</param>
/// <param name="Path">From the notebook's folder, with <c>/</c>.</param>
/// <param name="Hash">What <see cref="Fingerprints"/> gave.</param>
public sealed record FrozenInput(InputKind Kind, string Path, string Hash);
