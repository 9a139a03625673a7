using System.Globalization;

namespace Clippings;

/// <summary>Numbers as figures and tables print them, the same in every culture.</summary>
internal static class Numbers
{
    /// <summary>
    /// Three digits after the point at most, thousands parted by commas, small numbers with three significant digits, and
    /// words for what is not a number.
    /// </summary>
    public static string Text(double value) => value switch
    {
        double.NaN => "no value",
        double.PositiveInfinity => "∞",
        double.NegativeInfinity => "−∞",
        0 => "0",
        _ => Finite(value).Replace('-', '−'),
    };

    /// <summary>A number with its noun: "1 bar", "1,204 bars", "no bars".</summary>
    /// <param name="count">The number.</param>
    /// <param name="one">The noun in the singular.</param>
    /// <param name="many">The plural; the singular with an s where null.</param>
    public static string Count(int count, string one, string? many = null) => count switch
    {
        0 => $"no {many ?? one + "s"}",
        1 => $"1 {one}",
        _ => FormattableString.Invariant($"{count:N0} {many ?? one + "s"}"),
    };

    /// <summary>Short enough to stand in a picture: whole numbers as they are, others with three significant digits.</summary>
    public static string Label(double value) =>
        double.IsFinite(value) && value != 0 && Math.Abs(value) < 1000 && !double.IsInteger(value)
            ? Text(double.Parse(value.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))
            : Text(Math.Abs(value) < 1000 ? value : Math.Round(value));

    /// <summary>
    /// The numbers of a table's column, which line up when aligned right: all with as many digits after the point (three
    /// below 1, else two), except those too small to show in them. Those that may all be years have no commas.
    /// </summary>
    /// <param name="values">The numbers; null where unknown.</param>
    /// <param name="mayBeYears">False where the column is known to count or to measure.</param>
    public static IReadOnlyList<string?> Column(IReadOnlyList<double?> values, bool mayBeYears = true)
    {
        var sizes = values.OfType<double>().Where(double.IsFinite).Select(Math.Abs).ToList();
        var whole = mayBeYears && AreYears(sizes) ? "0" : "#,0";
        var format = sizes.TrueForAll(double.IsInteger) ? whole : sizes.Max() < 1 ? whole + ".000" : whole + ".00";
        return [.. values.Select(value => value is not { } number ? null
            : !double.IsFinite(number) || (number != 0 && Math.Abs(number) < 0.001) ? Text(number)
            : number.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−'))];
    }

    /// <summary>How numbers that stand together are printed: as <see cref="Text"/> does, but without commas where all may be years.</summary>
    public static Func<double, string> Together(IEnumerable<double> values) =>
        AreYears([.. values.Where(double.IsFinite)]) ? value => value.ToString("0", CultureInfo.InvariantCulture) : Text;

    private static bool AreYears(List<double> values) => values.Count > 0 && values.TrueForAll(value => double.IsInteger(value) && value is >= 1500 and < 2100);

    private static string Finite(double value) => Math.Abs(value) switch
    {
        >= 10_000 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 0.01 => value.ToString("#,0.###", CultureInfo.InvariantCulture),
        _ => value.ToString("G3", CultureInfo.InvariantCulture),
    };
}
