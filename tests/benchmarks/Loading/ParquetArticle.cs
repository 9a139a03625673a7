namespace Clippings.Benchmarks;

/// <summary>An article as a row of a Parquet file, whose writer takes names as they stand.</summary>
internal sealed class ParquetArticle
{
#pragma warning disable IDE1006 // The names of the columns.
    public string title { get; set; } = "";

    public string text { get; set; } = "";

    public DateTime published { get; set; }

    public string outlet { get; set; } = "";
#pragma warning restore IDE1006
}
