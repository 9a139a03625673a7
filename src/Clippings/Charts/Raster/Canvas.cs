using System.Globalization;

namespace Clippings;

/// <summary>A picture of pixels that begins white.</summary>
internal sealed class Canvas
{
    public Canvas(int width, int height)
    {
        Width = width;
        Height = height;
        Pixels = new byte[width * height * 3];
        Array.Fill(Pixels, byte.MaxValue);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Red, green and blue of each pixel, row by row.</summary>
    public byte[] Pixels { get; }

    /// <summary>Paints what closed rings enclose.</summary>
    /// <param name="rings">Their points in pixels; where rings of one direction overlap, they are painted once.</param>
    /// <param name="colour">Such as <c>#0072B2</c>.</param>
    public void Fill(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings, string colour)
    {
        if (!rings.Any(ring => ring.Count > 2))
            return;
        var paint = Enumerable.Range(0, 3).Select(channel => int.Parse(colour.AsSpan(1 + (2 * channel), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
        var coverage = new Coverage(rings);
        for (var row = Math.Max(0, -coverage.Top); row < coverage.Height && coverage.Top + row < Height; row++)
        {
            foreach (var (column, share) in coverage.Row(row).Index())
            {
                if (share > 0 && coverage.Left + column is var x && x >= 0 && x < Width)
                    Blend(((((coverage.Top + row) * Width) + x) * 3), paint, share);
            }
        }
    }

    private void Blend(int at, int[] paint, float share)
    {
        for (var channel = 0; channel < 3; channel++)
            Pixels[at + channel] = (byte)Math.Round(Pixels[at + channel] + ((paint[channel] - Pixels[at + channel]) * share));
    }
}
