namespace Clippings;

/// <summary>
/// How much of each pixel a shape covers. Each edge adds the signed area right of it within its row, so that a sum along
/// the row is the coverage (Raph Levien, font-rs, 2016).
/// </summary>
internal sealed class Coverage
{
    private readonly int _stride;
    private readonly float[] _areas;

    public Coverage(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings)
    {
        var points = rings.SelectMany(ring => ring).ToList();
        Left = (int)Math.Floor(points.Min(point => point.X));
        Top = (int)Math.Floor(points.Min(point => point.Y));
        Width = (int)Math.Ceiling(points.Max(point => point.X)) - Left + 1;
        Height = (int)Math.Ceiling(points.Max(point => point.Y)) - Top + 1;
        _stride = Width + 2;
        _areas = new float[_stride * Height];
        foreach (var ring in rings)
        {
            foreach (var (i, to) in ring.Index())
                AddEdge(ring[(i + ring.Count - 1) % ring.Count], to);
        }
    }

    public int Left { get; }

    public int Top { get; }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The covered shares of a row's pixels, from <see cref="Left"/> on.</summary>
    public IEnumerable<float> Row(int row)
    {
        var sum = 0f;
        for (var i = 0; i < Width; i++)
        {
            sum += _areas[(row * _stride) + i];
            yield return Math.Min(Math.Abs(sum), 1);
        }
    }

    private void AddEdge((double X, double Y) from, (double X, double Y) to)
    {
        if (from.Y == to.Y)
            return;
        var sign = from.Y < to.Y ? 1 : -1;
        var (upper, lower) = from.Y < to.Y ? (from, to) : (to, from);
        var slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        var x = upper.X - Left;
        for (var row = (int)Math.Floor(upper.Y - Top); row < lower.Y - Top; row++)
        {
            var height = Math.Min(row + 1, lower.Y - Top) - Math.Max(row, upper.Y - Top);
            var next = x + (slope * height);
            AddStretch(row * _stride, Math.Clamp(Math.Min(x, next), 0, Width), Math.Clamp(Math.Max(x, next), 0, Width), sign * height);
            x = next;
        }
    }

    /// <summary>An edge within one row: what it covers of each pixel from the first that it crosses to the one after the last.</summary>
    private void AddStretch(int start, double from, double to, double height)
    {
        var before = 0.0;
        for (var pixel = (int)Math.Floor(from); ; pixel++)
        {
            // The mean share of this pixel that lies right of the edge, over the edge's height.
            var covered = to - from < 1e-9
                ? Math.Clamp(pixel + 1 - from, 0, 1)
                : (RightOf(pixel + 1, from, to) - RightOf(pixel, from, to)) / (to - from);
            _areas[start + pixel] += (float)(height * (covered - before));
            before = covered;
            if (pixel >= to)
                break;
        }
    }

    /// <summary>The area left of x and right of an edge that runs evenly between two positions, as a share of their distance.</summary>
    private static double RightOf(double x, double from, double to)
    {
        var inside = Math.Clamp(x, from, to) - from;
        return (inside * inside / 2) + (Math.Max(0, x - to) * (to - from));
    }
}
