namespace Clippings;

/// <summary>Text at a point.</summary>
/// <param name="X">The point's horizontal position.</param>
/// <param name="Y">The point's vertical position; the text is centred on it.</param>
/// <param name="Text">The text, on one line.</param>
/// <param name="Side">Where the text is, seen from the point.</param>
/// <param name="Ink">The text's colour; empty for the colour of all text.</param>
/// <param name="Swatch">The colour of a disc before the text, which ties it to a group; empty for none.</param>
internal sealed record NoteMark(double X, double Y, string Text, Side Side, string Ink = "", string Swatch = "") : Mark(Ink, "")
{
    /// <summary>The width in data units of the mark that the text stands on, which holds it or goes without; 0 for a text that stands free.</summary>
    public double Within { get; init; }

    /// <summary>True for a text that gives way where another is.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The gap between the point and the text, in pixels.</summary>
    public const double Gap = 7;

    /// <summary>What stands in front of the text where there is a swatch.</summary>
    public const string Disc = "● ";

    /// <summary>The width of the text with its gap, in pixels.</summary>
    public double Room(double size) => Gap + Lettering.Width(Swatch.Length == 0 ? Text : Disc + Text, size);
}
