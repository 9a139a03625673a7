namespace Clippings;

/// <summary>The rings of points that a canvas fills for lines, discs and curves.</summary>
internal static class Shapes
{
    private const int CurveSteps = 6;

    public static IReadOnlyList<(double X, double Y)> Rectangle(double x, double y, double width, double height) =>
        [(x, y), (x + width, y), (x + width, y + height), (x, y + height)];

    public static IReadOnlyList<(double X, double Y)> Disc(double x, double y, double radius)
    {
        var corners = Math.Max(12, (int)(radius * 6));
        return [.. Enumerable.Range(0, corners).Select(i => i * 2 * Math.PI / corners).Select(angle => (x + (radius * Math.Cos(angle)), y + (radius * Math.Sin(angle))))];
    }

    /// <summary>A line through points, round at its corners; all rings turn one way, so that none takes from another.</summary>
    public static IEnumerable<IReadOnlyList<(double X, double Y)>> Stroke(IReadOnlyList<(double X, double Y)> points, double width)
    {
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            var length = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
            if (length == 0)
                continue;
            double dx = (to.Y - from.Y) / length * width / 2, dy = (from.X - to.X) / length * width / 2;
            yield return [(from.X + dx, from.Y + dy), (to.X + dx, to.Y + dy), (to.X - dx, to.Y - dy), (from.X - dx, from.Y - dy)];
        }

        if (width > 2)
        {
            foreach (var corner in points.Skip(1).SkipLast(1))
                yield return Disc(corner.X, corner.Y, width / 2);
        }
    }

    /// <summary>A ring of quadratic curves as points along it: between two guides, the curve passes through their middle.</summary>
    public static IReadOnlyList<(double X, double Y)> Flatten(IReadOnlyList<(double X, double Y, bool IsOn)> ring)
    {
        var whole = new List<(double X, double Y, bool IsOn)>();
        foreach (var (i, point) in ring.Index())
        {
            var before = ring[(i + ring.Count - 1) % ring.Count];
            if (!point.IsOn && !before.IsOn)
                whole.Add(((point.X + before.X) / 2, (point.Y + before.Y) / 2, true));
            whole.Add(point);
        }

        var points = new List<(double X, double Y)>();
        foreach (var (i, point) in whole.Index())
        {
            if (point.IsOn)
            {
                points.Add((point.X, point.Y));
                continue;
            }

            var (from, to) = (whole[(i + whole.Count - 1) % whole.Count], whole[(i + 1) % whole.Count]);
            for (var step = 1; step < CurveSteps; step++)
            {
                var t = (double)step / CurveSteps;
                double a = (1 - t) * (1 - t), b = 2 * t * (1 - t), c = t * t;
                points.Add(((a * from.X) + (b * point.X) + (c * to.X), (a * from.Y) + (b * point.Y) + (c * to.Y)));
            }
        }

        return points;
    }
}
