using System.Globalization;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>Turns the text of a value into the C# literal of a parameter's type.</summary>
internal static class ParameterLiteral
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly Dictionary<string, Func<string, string?>> Types = new(StringComparer.Ordinal)
    {
        ["string"] = Quote,
        ["bool"] = text => bool.TryParse(text, out var value) ? (value ? "true" : "false") : null,
        ["int"] = text => int.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var value) ? value.ToString(Invariant) : null,
        ["long"] = text => long.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var value) ? value.ToString(Invariant) : null,
        ["double"] = text => double.TryParse(text, NumberStyles.Float, Invariant, out var value) && double.IsFinite(value) ? value.ToString("R", Invariant) + "d" : null,
        ["float"] = text => float.TryParse(text, NumberStyles.Float, Invariant, out var value) && float.IsFinite(value) ? value.ToString("R", Invariant) + "f" : null,
        ["decimal"] = text => decimal.TryParse(text, NumberStyles.Float, Invariant, out var value) ? value.ToString(Invariant) + "m" : null,
        ["DateOnly"] = text => DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var value) ? $"new System.DateOnly({value.Year}, {value.Month}, {value.Day})" : null,
    };

    /// <summary>The types whose values can be given as text, for messages.</summary>
    public static string Known => string.Join(", ", Types.Keys);

    /// <summary>Whether values of a type can be given as text; a nullable type counts as its own.</summary>
    public static bool Takes(string type) => Types.ContainsKey(Core(type));

    /// <summary>The literal; null where the text is no value of the type.</summary>
    public static string? Write(string type, string text) => type.EndsWith('?') && text == "null" ? "null" : Types[Core(type)](text);

    private static string Core(string type)
    {
        var core = type.TrimEnd('?').Trim();
        return core.StartsWith("System.", StringComparison.Ordinal) ? core["System.".Length..] : core;
    }

    // Escapes instead of letters: a tool that reads the cell in another encoding must not change a value.
    private static string Quote(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                literal.Append(c);
            else
                literal.Append(Invariant, $"\\u{(int)c:x4}");
        }

        return literal.Append('"').ToString();
    }
}
