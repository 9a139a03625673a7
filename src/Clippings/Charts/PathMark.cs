namespace Clippings;

/// <summary>A line through points in order.</summary>
/// <param name="Points">At least one point.</param>
/// <param name="IsStep">True where a value holds until the next point, instead of changing evenly.</param>
/// <param name="Width">The line's width in pixels.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record PathMark(IReadOnlyList<(double X, double Y)> Points, bool IsStep, double Width, string Colour) : Mark(Colour, "");
