namespace Clippings;

/// <summary>A point.</summary>
/// <param name="X">Its horizontal position.</param>
/// <param name="Y">Its vertical position.</param>
/// <param name="Radius">Its radius in pixels; <see cref="Stroke"/> for a short upright stroke instead of a disc.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Hover">What an interactive viewer shows when pointed at.</param>
internal sealed record DotMark(double X, double Y, double Radius, string Colour, string Hover) : Mark(Colour, Hover)
{
    public const double Large = 4.5;
    public const double Small = 2;
    public const double Stroke = 0;
}
