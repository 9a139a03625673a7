namespace Clippings;

/// <summary>A line of an export that says what it states: <c>BYLINE: Ada Quill</c>, <c>LÄNGE: 355 Wörter</c>.</summary>
/// <param name="Field">What it states.</param>
/// <param name="Key">Its label in lower case, the usual English one where the label is a common one.</param>
/// <param name="Value">What stands behind the label.</param>
/// <param name="IsCapital">True where the label is printed in capitals.</param>
internal sealed record ExportLabel(ExportField Field, string Key, string Value, bool IsCapital)
{
    private const int Longest = 32;

    /// <summary>True for what stands above the text.</summary>
    public bool IsAbove => Field < ExportField.Body;

    /// <summary>True for what stands below the text and begins no paragraph of a story.</summary>
    public bool ClosesText => Field is ExportField.Language or ExportField.Below;

    /// <summary>The label of a line; null where it has none that exports print.</summary>
    public static ExportLabel? Of(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, Longest)).IndexOf(':');
        if (colon < 2 || !char.IsUpper(line[0]))
            return null;
        var label = line[..colon].TrimEnd().Replace(' ', '-').Replace('\u00A0', '-');
        return ExportFieldNames.Of(label) is { } known ? new(known.Field, known.Key, line[(colon + 1)..].Trim(), !label.Any(char.IsLower)) : null;
    }
}
