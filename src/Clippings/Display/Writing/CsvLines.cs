using System.Buffers;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Clippings;

/// <summary>Writes lines of CSV as RFC 4180 has it, UTF-8 without a byte-order mark.</summary>
/// <param name="file">Where they go; closed with this.</param>
internal sealed class CsvLines(Stream file) : IDisposable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // Lines end in CRLF on every system, and a field with a part of a line end is quoted too, which CsvHelper does only for a whole one.
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = field => field.Field.AsSpan().ContainsAny(Quoted),
    };

    private readonly CsvWriter _csv = new(new StreamWriter(file), Format);

    /// <summary>Writes a header and lines.</summary>
    public static void Write(Stream file, IEnumerable<string> names, IEnumerable<IEnumerable<string?>> rows)
    {
        using var csv = new CsvLines(file);
        csv.Add(names);
        foreach (var row in rows)
            csv.Add(row);
        csv.Flush();
    }

    /// <summary>Writes a line.</summary>
    public void Add(IEnumerable<string?> fields)
    {
        foreach (var field in fields)
            _csv.WriteField(field);
        _csv.NextRecord();
    }

    /// <summary>Hands on what was kept back.</summary>
    public void Flush() => _csv.Flush();

    public void Dispose() => _csv.Dispose();
}
