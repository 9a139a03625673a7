using Parquet;
using Parquet.Schema;

namespace Clippings;

/// <summary>A Parquet column of text.</summary>
/// <param name="name">Its name.</param>
/// <param name="value">Reads the text off a row.</param>
internal sealed class ParquetTexts<T>(string name, Func<T, string?> value) : ParquetColumn<T>(new DataField(name, typeof(string), isNullable: true), EncodingHint.Dictionary)
{
    private readonly List<string?> _values = [];

    public override int Add(T row)
    {
        var text = value(row);
        _values.Add(text);
        return text?.Length ?? 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync(Field, _values!).ConfigureAwait(false);
        _values.Clear();
    }
}
