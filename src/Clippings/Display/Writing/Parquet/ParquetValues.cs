using Parquet;
using Parquet.Schema;

namespace Clippings;

/// <summary>A Parquet column of numbers, truth values or days.</summary>
/// <param name="name">Its name.</param>
/// <param name="value">Reads the value off a row; null where it is unknown.</param>
/// <param name="encoding">How its values are put into few bytes.</param>
internal sealed class ParquetValues<T, TValue>(string name, Func<T, TValue?> value, EncodingHint encoding = EncodingHint.Default)
    : ParquetColumn<T>(new DataField(name, typeof(TValue), isNullable: true), encoding)
    where TValue : struct
{
    private readonly List<TValue?> _values = [];

    public override int Add(T row)
    {
        _values.Add(value(row));
        return 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync<TValue>(Field, _values.ToArray()).ConfigureAwait(false);
        _values.Clear();
    }
}
