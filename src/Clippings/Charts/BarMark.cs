namespace Clippings;

/// <summary>A horizontal rectangle: a bar, an interval, a cell of a matrix.</summary>
/// <param name="From">Its left or right end.</param>
/// <param name="To">Its other end.</param>
/// <param name="Y">Its middle height.</param>
/// <param name="Thickness">Its height in units of the vertical axis.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Hover">What an interactive viewer shows when pointed at.</param>
internal sealed record BarMark(double From, double To, double Y, double Thickness, string Colour, string Hover) : Mark(Colour, Hover);
