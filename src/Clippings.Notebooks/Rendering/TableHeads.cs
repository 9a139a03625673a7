using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>Column names as words. Who writes code needs <c>per_thousand</c>, who reads a page "per thousand".</summary>
internal static partial class TableHeads
{
    /// <summary>HTML whose heads of columns have spaces for underscores; the name as it was stays beside it, for whoever saves the table.</summary>
    /// <param name="html">Clean HTML.</param>
    public static string InWords(string html) => Name().Replace(html, match =>
        $"<th{match.Groups[1].Value} data-name=\"{match.Groups[2].Value}\">{match.Groups[2].Value.Replace('_', ' ')}</th>");

    [GeneratedRegex("<th((?: [^<>]*)?)>([a-z][a-z0-9]*(?:_[a-z0-9]+)+)</th>")]
    private static partial Regex Name();
}
