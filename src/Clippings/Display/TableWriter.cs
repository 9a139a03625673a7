using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;

namespace Clippings;

/// <summary>Writes rows to <c>FOLDER/TABLE.csv</c>, <c>.jsonl</c> or <c>.xlsx</c>. All read back to the same values; an empty field is an unknown value.</summary>
/// <param name="folder">Where the files go; it is made if it does not exist.</param>
/// <param name="format">The files' format and extension.</param>
/// <param name="spreadsheetSafe">
/// True sets an apostrophe before each text of a CSV file that a spreadsheet would take for a formula; then those do not
/// read back to the same values.
/// </param>
public sealed class TableWriter(string folder, TableFormat format, bool spreadsheetSafe = false)
{
    private const int FullBuffer = 1 << 16;
    private const int MostSheetRows = 1_048_576;

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // RFC 4180: lines end in CRLF on every system, and a field with a part of a line end is quoted too, which CsvHelper does only for a whole one.
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = field => field.Field.AsSpan().ContainsAny(Quoted),
    };

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes one table, replacing the file if it exists.</summary>
    /// <param name="table">The table's name, which is the file's stem.</param>
    /// <param name="rows">The rows; they are read once and not kept.</param>
    /// <returns>The path of the written file.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="T"/> is no record, or has a property that no column holds.</exception>
    public string Write<T>(string table, IEnumerable<T> rows)
    {
        using var files = new WrittenFiles();
        var path = Path.Combine(folder, Write(table, rows, files).File);
        files.Commit();
        return path;
    }

    /// <summary>Writes one table as one of several files that appear together.</summary>
    internal TableManifest.Table Write<T>(string table, IEnumerable<T> rows, WrittenFiles files)
    {
        var name = $"{table}.{format.ToString().ToLowerInvariant()}";
        var count = 0L;
        files.Write(Path.Combine(folder, name), file => count = format switch
        {
            TableFormat.Csv => WriteCsv(file, rows),
            TableFormat.Jsonl => WriteJsonl(file, rows),
            _ => WriteXlsx(file, rows, table),
        });
        return new(name, count);
    }

    private long WriteCsv<T>(Stream file, IEnumerable<T> rows) => WriteCsv(
        file,
        RowSchema<T>.Columns.Select(column => column.Name),
        rows.Select(row => RowSchema<T>.Columns.Select(column => spreadsheetSafe && !column.IsNumeric ? FormulaText.Disarm(column.Text(row)) : column.Text(row))));

    /// <summary>Writes names and fields as CSV.</summary>
    /// <returns>How many rows.</returns>
    internal static long WriteCsv(Stream file, IEnumerable<string> names, IEnumerable<IEnumerable<string?>> rows)
    {
        using var csv = new CsvWriter(new StreamWriter(file), Csv);
        foreach (var name in names)
            csv.WriteField(name);
        csv.NextRecord();
        var count = 0L;
        foreach (var row in rows)
        {
            foreach (var field in row)
                csv.WriteField(field);
            csv.NextRecord();
            count++;
        }

        return count;
    }

    private static long WriteJsonl<T>(Stream file, IEnumerable<T> rows)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * FullBuffer);
        using var json = new Utf8JsonWriter(buffer, Json);
        var count = 0L;
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var column in RowSchema<T>.Columns)
                column.WriteJson(json, row);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            count++;
            if (buffer.WrittenCount >= FullBuffer)
                Empty(buffer, file);
        }

        Empty(buffer, file);
        return count;
    }

    private static long WriteXlsx<T>(Stream file, IEnumerable<T> rows, string table)
    {
        using var sheet = new Sheet(file, table);
        sheet.Row();
        foreach (var column in RowSchema<T>.Columns)
            sheet.Text(column.Name);
        var count = 0L;
        foreach (var row in rows)
        {
            if (++count >= MostSheetRows)
                throw new CorpusException($"The table {table} has more rows than the 1,048,576 of an Excel sheet: write it as csv or jsonl.");
            sheet.Row();
            foreach (var column in RowSchema<T>.Columns)
                column.WriteCell(sheet, row);
        }

        return count;
    }

    private static void Empty(ArrayBufferWriter<byte> buffer, Stream file)
    {
        file.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
