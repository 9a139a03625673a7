using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace Clippings;

/// <summary>Reads the rows of the sheets of a workbook whose header names a column of texts; of the first sheet where none does.</summary>
internal sealed class SpreadsheetRecords(SourceFile file, FileReading reading)
{
    // The library asks for a code page by its number, also where the format has none.
    static SpreadsheetRecords() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The rows below the headers, numbered as the program shows them.</summary>
    /// <exception cref="FormatException">It unpacks to more than text does.</exception>
    public IEnumerable<ArticleRecord> Read()
    {
        using (var archive = new ZipArchive(file.Open(), ZipArchiveMode.Read))
            UnpackedBytes.Refuse(archive.Entries.Sum(entry => entry.Length), file.Length);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(file.Open());
        var columns = new RecordColumns(reading.Map);
        var (read, others) = (0, new List<string>());
        do
        {
            if (Header(reader, out var row) is not { } names)
                continue;
            if (!names.Any(name => columns.Of(name) is { Field: ArticleField.Text }))
            {
                others.Add(reader.Name);
                continue;
            }

            read++;
            while (reader.Read())
                yield return new(++row, Fields(reader, names));
        }
        while (reader.NextResult());

        if (read > 0 && others.Count > 0)
            reading.Warn($"has no column of texts in the sheet {string.Join(", ", others)}, left out: name one with --map text=COLUMN if it holds articles.");
        if (read > 0)
            yield break;
        reader.Reset();
        while (Header(reader, out var row) is var names && (names is not null || reader.NextResult()))
        {
            while (names is not null && reader.Read())
                yield return new(++row, Fields(reader, names));
            if (names is not null)
                yield break;
        }
    }

    /// <summary>The first row that is not blank; null where a sheet has none.</summary>
    private static string[]? Header(IExcelDataReader reader, out int row)
    {
        for (row = 1; reader.Read(); row++)
        {
            string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)).Trim())];
            if (Array.Exists(names, name => name.Length > 0))
                return names;
        }

        return null;
    }

    private static List<RecordField> Fields(IExcelDataReader reader, string[] names)
    {
        var fields = new List<RecordField>();
        for (var column = 0; column < Math.Min(names.Length, reader.FieldCount); column++)
        {
            if (names[column].Length > 0)
                fields.Add(RecordField.Printed(names[column], Text(reader.GetValue(column))));
        }

        return fields;
    }

    private static string Text(object? value) => value is null ? "" : CellText.Of(value);
}
