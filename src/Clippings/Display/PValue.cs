using System.Globalization;

namespace Clippings;

/// <summary>A p-value as readers write it: three digits after the point, and "&lt; 0.001" below that, where further digits only look exact.</summary>
internal static class PValue
{
    private const double Least = 0.001;

    /// <summary>Whether a column of that name holds p-values.</summary>
    public static bool IsName(string column) => column == "p" || column.EndsWith("_p", StringComparison.Ordinal);

    /// <summary>The value in a table.</summary>
    public static string Text(double p) => p < Least ? "< 0.001" : p.ToString("0.000", CultureInfo.InvariantCulture);
}
