namespace Clippings;

/// <summary>The file formats of exported tables.</summary>
public enum TableFormat
{
    /// <summary>RFC 4180 with a header row, UTF-8.</summary>
    Csv,

    /// <summary>One JSON object a line, UTF-8.</summary>
    Jsonl,
}
