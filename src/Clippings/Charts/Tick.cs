namespace Clippings;

/// <summary>A labelled position on an axis.</summary>
internal readonly record struct Tick(double At, string Text);
