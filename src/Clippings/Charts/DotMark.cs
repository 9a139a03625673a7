namespace Clippings;

/// <summary>A point.</summary>
/// <param name="X">Its horizontal position.</param>
/// <param name="Y">Its vertical position.</param>
/// <param name="IsTick">True for a short upright stroke instead of a disc.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Hover">What an interactive viewer shows when pointed at.</param>
internal sealed record DotMark(double X, double Y, bool IsTick, string Colour, string Hover) : Mark(Colour, Hover);
