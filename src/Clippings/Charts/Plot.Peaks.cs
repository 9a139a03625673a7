using System.Globalization;

namespace Clippings;

/// <content>The peaks of lines.</content>
public sealed partial record Plot
{
    private const double PeakDistance = 1.0 / 12;

    /// <summary>
    /// Names the highest points of a line chart, those a twelfth of the time apart at least: <c>Plot.Lines(…).Peaks(3)</c>. The
    /// earlier of two equal ones goes first. Lines that stay at one height have none, and other plots stay as they are.
    /// </summary>
    /// <param name="most">How many at most.</param>
    /// <param name="name">Says what a day is named; null for the day itself.</param>
    public Plot Peaks(int most = 3, Func<DateOnly, string>? name = null)
    {
        if (X.Kind != AxisKind.Day || Y.Kind != AxisKind.Number)
            return this;
        var peaks = PeaksOf([.. Marks.OfType<PathMark>().SelectMany(path => path.Points)], X.Max - X.Min, most);
        return this with { Marks = [.. Marks, .. peaks.Select(NoteOf)] };

        NoteMark NoteOf((double X, double Y) peak)
        {
            var day = DateOnly.FromDayNumber((int)peak.X);
            var side = peak.X - X.Min < X.Max - peak.X ? Side.Right : Side.Left;
            return new NoteMark(peak.X, peak.Y, $"{name?.Invoke(day) ?? day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}: {Numbers.Label(peak.Y)}", side) { IsOptional = true };
        }
    }

    /// <summary>The highest points above the lowest, a twelfth of the extent apart at least, the highest first.</summary>
    internal static IReadOnlyList<(double X, double Y)> PeaksOf(IReadOnlyList<(double X, double Y)> points, double extent, int most)
    {
        var lowest = points.Select(point => point.Y).DefaultIfEmpty().Min();
        var peaks = new List<(double X, double Y)>();
        foreach (var point in points.Where(point => point.Y > lowest).OrderByDescending(point => point.Y).ThenBy(point => point.X))
        {
            if (peaks.Count < most && peaks.TrueForAll(peak => Math.Abs(peak.X - point.X) >= extent * PeakDistance))
                peaks.Add(point);
        }

        return peaks;
    }
}
