using Parquet;
using Parquet.Schema;

namespace Clippings;

/// <summary>A column of a Parquet file: the values of the group of rows that comes next.</summary>
/// <param name="field">Its name and type; each value may be unknown.</param>
/// <param name="encoding">How its values are put into few bytes.</param>
internal abstract class ParquetColumn<T>(DataField field, EncodingHint encoding)
{
    public DataField Field { get; } = field;

    public EncodingHint Encoding => encoding;

    /// <summary>Adds the value of a row.</summary>
    /// <returns>How many characters it has.</returns>
    public abstract int Add(T row);

    /// <summary>Writes the values and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);
}
