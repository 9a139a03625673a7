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

    /// <summary>Apache Parquet with typed columns, null for what is unknown; <c>articles</c> holds their texts, too, so that the folder is whole.</summary>
    Parquet,
}
