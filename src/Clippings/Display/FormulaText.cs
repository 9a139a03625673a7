namespace Clippings;

/// <summary>Text that a spreadsheet would compute where it opens a CSV file.</summary>
internal static class FormulaText
{
    // The wide forms are read as the narrow ones where East Asian settings hold; a line end begins a cell anew for some.
    private const string Signs = "=+-@|%＝＋－＠";

    /// <summary>The text with an apostrophe before it where it would be a formula; null stays null.</summary>
    public static string? Disarm(string? text) =>
        text is { Length: > 0 } && (text[0] is '\t' or '\r' or '\n' || IsFormula(text)) ? "'" + text : text;

    private static bool IsFormula(string text) => PlainWords.Of(text).TrimStart() is [var first, ..] && Signs.Contains(first, StringComparison.Ordinal);
}
