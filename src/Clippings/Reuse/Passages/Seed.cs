namespace Clippings;

/// <summary>A place where some words stand that stand elsewhere too.</summary>
/// <param name="At">The first of them.</param>
/// <param name="Gap">How many others stand between the first half of them and the second.</param>
internal readonly record struct Seed(int At, int Gap);
