namespace Clippings;

/// <summary>Says who comes first in a ranking, at each of its edges: nothing, one, a tie, a part of the whole.</summary>
internal static class RankFinding
{
    /// <summary>The finding, in a sentence without its full stop.</summary>
    /// <param name="rows">The ranking, or a selection of it.</param>
    /// <param name="value">What it is ranked by.</param>
    /// <param name="name">Names a row.</param>
    /// <param name="nothing">What is said where nothing was found.</param>
    /// <param name="one">The noun of a row.</param>
    /// <param name="first">Tells what one row comes first with, behind its name: "is used most: 12 times".</param>
    /// <param name="many">The noun's plural; the singular with an s where null.</param>
    /// <param name="zero">What is said where all values are zero; as for nothing where null.</param>
    public static string Of<T>(Rows<T> rows, Func<T, double> value, Func<T, string> name, string nothing, string one, Func<T, string> first, string? many = null, string? zero = null)
    {
        if (rows.Count == 0)
            return rows.Total == 0 ? nothing : Caption.NoneLeft(rows.Total, one, many);
        var most = rows.Max(value);
        if (most == 0)
            return zero ?? nothing;
        var leading = rows.Where(row => value(row) == most);
        var among = rows.Count > 1 && rows.Count < rows.Total ? $", of these {Wording.Count(rows.Count, one, many)}" : "";
        if (leading.Count == rows.Count && rows.Count > 3)
            return $"{Wording.Count(rows.Count, one, many)} share the first place: {Numbers.Label(most)} each";
        return leading.Count == 1
            ? $"{name(leading[0])} {first(leading[0])}{among}"
            : $"{(leading.Count <= 3 ? Wording.List(leading.Select(name)) : Wording.Count(leading.Count, one, many))} share the first place: {Numbers.Label(most)}{among}";
    }
}
