using System.Globalization;

namespace Clippings;

/// <summary>Names rows in words: "row 3", "rows 3, 8 and 12", "rows 3, 8, 12, 15, 20 and 31 more".</summary>
internal static class RowNumbers
{
    private const int Most = 5;

    /// <summary>The rows in words.</summary>
    /// <param name="noun">What one is called: row, line, object.</param>
    /// <param name="numbers">Their numbers.</param>
    public static string Of(string noun, IReadOnlyList<int> numbers)
    {
        string[] named = [.. numbers.Take(Most).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        if (named is [var only])
            return $"{noun} {only}";
        var more = numbers.Count - named.Length;
        var last = more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{more} more") : named[^1];
        return $"{noun}s {string.Join(", ", more > 0 ? named : named[..^1])} and {last}";
    }
}
