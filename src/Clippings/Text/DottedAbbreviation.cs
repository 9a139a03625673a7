namespace Clippings;

/// <summary>Abbreviations of single letters with a stop after each: <c>U.S.</c>, <c>a.m.</c>, <c>J.F.K.</c></summary>
internal static class DottedAbbreviation
{
    /// <summary>True where the stop at an offset is the second or a later one of such an abbreviation.</summary>
    public static bool EndsAt(string text, int stop) =>
        stop >= 3
        && char.IsLetter(text[stop - 1]) && text[stop - 2] == '.' && char.IsLetter(text[stop - 3])
        && (stop == 3 || !char.IsLetterOrDigit(text[stop - 4]));
}
