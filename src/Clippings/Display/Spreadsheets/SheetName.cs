using System.Security;

namespace Clippings;

/// <summary>The name of a sheet, as a workbook may hold it.</summary>
internal static class SheetName
{
    private const int Longest = 31;
    private const string Unfit = "[]:*?/\\'";

    /// <summary>The name without what no sheet's name holds, escaped for an attribute.</summary>
    public static string Of(string name)
    {
        var fit = string.Concat(name.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Select(c => Unfit.Contains(c, StringComparison.Ordinal) ? '_' : c));
        return SecurityElement.Escape(string.IsNullOrWhiteSpace(fit) ? "Sheet1" : fit[..Math.Min(fit.Length, Longest)]);
    }
}
