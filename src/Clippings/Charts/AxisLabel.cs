namespace Clippings;

/// <summary>A position's label as it is printed.</summary>
/// <param name="At">The position.</param>
/// <param name="Lines">The label's lines.</param>
internal readonly record struct AxisLabel(double At, IReadOnlyList<string> Lines)
{
    public double Width(double size) => Lines.Select(line => Lettering.Width(line, size)).DefaultIfEmpty().Max();
}
