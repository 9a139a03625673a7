using System.Collections;
using Parquet;
using Parquet.Serialization;

namespace Clippings;

/// <summary>Reads the rows of a Parquet file, one group of rows at a time.</summary>
internal static class ParquetRecords
{
    /// <summary>The rows, numbered from 1.</summary>
    /// <exception cref="FormatException">A step takes longer than any sound file.</exception>
    public static IEnumerable<ArticleRecord> Read(SourceFile file)
    {
        using var bytes = file.Open();
        var number = 0;
        for (var (group, groups) = (0, Groups(bytes)); group < groups; group++)
        {
            var rows = Rows(bytes, group);
            for (var i = 0; i < rows.Count; i++)
            {
                var fields = new NestedFields();
                Add("", rows[i], fields);
                yield return new(++number, fields.Fields);
                // Let go, since its texts live on in the record.
                rows[i] = [];
            }
        }
    }

    private static int Groups(Stream bytes) => ParquetTime.InTime(bytes, async () =>
    {
        await using var reader = await ParquetReader.CreateAsync(bytes, leaveStreamOpen: true).ConfigureAwait(false);
        return reader.RowGroupCount;
    });

    private static IList<Dictionary<string, object>> Rows(Stream bytes, int group) => ParquetTime.InTime(bytes, async () =>
        (await ParquetSerializer.DeserializeUntypedAsync(bytes, rowGroupIndex: group).ConfigureAwait(false)).Data);

    private static void Add(string name, object? value, NestedFields fields)
    {
        switch (value)
        {
            case null:
                break;
            case IDictionary<string, object> inside:
                foreach (var (inner, part) in inside)
                    Add(name.Length == 0 ? inner : $"{name}.{inner}", part, fields);
                break;
            case IEnumerable list and not (string or byte[]):
                fields.Open();
                foreach (var item in list)
                    Add(name, item, fields);
                fields.Close();
                break;
            case string text when !fields.IsInList:
                fields.Add(RecordField.Printed(name, text));
                break;
            default:
                fields.Add(name, CellText.Of(value));
                break;
        }
    }
}
