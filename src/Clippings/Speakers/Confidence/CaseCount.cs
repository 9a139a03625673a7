using System.Globalization;

namespace Clippings;

/// <summary>How often attributions of one case were right on annotated news. A case is what a rule expects to be equally sure of.</summary>
/// <param name="Table">The table that they stand in.</param>
/// <param name="Rule">The rule that made them.</param>
/// <param name="Expected">How sure the rule expects to be, in hundredths.</param>
/// <param name="Right">How many were right.</param>
/// <param name="All">How many there were.</param>
internal sealed record CaseCount(string Table, string Rule, int Expected, int Right, int All)
{
    /// <summary>What one attribution belongs to.</summary>
    public (string Table, string Rule, int Expected) Case => (Table, Rule, Expected);

    /// <summary>The hundredths of a share.</summary>
    public static int Hundredths(double share) => (int)Math.Round(100 * share);

    /// <summary>Reads a line of the table.</summary>
    public static CaseCount Parse(string line)
    {
        var fields = WordList.Split(line);
        return new(fields[0], fields[1], Number(fields[2]), Number(fields[3]), Number(fields[4]));
    }

    /// <summary>As a line of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Table} {Rule} {Expected} {Right} {All}");

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
