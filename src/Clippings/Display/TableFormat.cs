namespace Clippings;

/// <summary>The file formats of exported tables.</summary>
public enum TableFormat
{
    /// <summary>RFC 4180 with a header row, UTF-8.</summary>
    Csv,

    /// <summary>One JSON object a line, UTF-8.</summary>
    Jsonl,

    /// <summary>An Excel workbook of one sheet with typed cells; a text longer than a cell holds is cut, and says so.</summary>
    Xlsx,
}
