namespace Clippings.Notebooks;

/// <summary>What a figure shows in one colour, in the units of its axes.</summary>
/// <param name="Name">What the legend calls it; empty for nothing.</param>
/// <param name="Colour">A colour as SVG writes it.</param>
/// <param name="Bars">Bars, from corner to corner.</param>
/// <param name="Points">Points, in the order of the line through them.</param>
/// <param name="HasLine">True where a line goes through the points; a point without a place parts it.</param>
/// <param name="HasDots">True where each point has a dot.</param>
internal sealed record FigureSeries(
    string Name,
    string Colour,
    IReadOnlyList<(double X1, double Y1, double X2, double Y2)> Bars,
    IReadOnlyList<(double X, double Y)?> Points,
    bool HasLine,
    bool HasDots);
