using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Clippings;

/// <summary>Reads the rows of a table as text. Rows that are longer or shorter than the header are read as far as both go.</summary>
/// <param name="text">The file.</param>
/// <param name="warn">Takes doubts.</param>
internal sealed class DelimitedRecords(StreamedText text, Action<string> warn)
{
    private const int Head = 1 << 14;

    private readonly List<int> _long = [];
    private readonly List<int> _misquoted = [];
    private readonly List<string> _misquotedValues = [];

    /// <summary>The rows below the header as records; a value that is a printed list is one.</summary>
    /// <exception cref="FormatException">A quotation mark never closes.</exception>
    public IEnumerable<ArticleRecord> Read() =>
        Rows().Select(row => new ArticleRecord(row.Number, [.. row.Names.Zip(row.Values, RecordField.Printed)]));

    /// <summary>The rows below the header as they stand. The header is row 1; blank rows count, and a row may have several lines.</summary>
    /// <exception cref="FormatException">A quotation mark never closes.</exception>
    public IEnumerable<(int Number, IReadOnlyList<string> Names, IReadOnlyList<string> Values)> Rows()
    {
        using var characters = text.Characters();
        using var parser = new CsvParser(characters, Configured(out var isStated));
        if (isStated)
            parser.Read();
        if (!Next(parser))
            yield break;
        var header = parser.Row - 1;
        var names = Names(parser.Record!);
        for (var more = Next(parser); more;)
        {
            _misquotedValues.Clear();
            var values = parser.Record!;
            var row = parser.Row - header;
            string[] misquoted = [.. _misquotedValues];
            more = Next(parser);
            // Only at the end of the file is a mark that opens a value sure to have no other.
            if (!more && misquoted is [.., ['"', ..]])
                throw new FormatException($"breaks off in row {row}, where a quotation mark opens a value and none closes it: add it, or save the table anew.");
            if (misquoted.Length > 0)
                _misquoted.Add(row);
            if (values.Length > names.Length)
                _long.Add(row);
            yield return (row, names, values);
        }

        Tell();
    }

    private CsvConfiguration Configured(out bool isStated)
    {
        using var characters = text.Characters();
        var head = new char[Head];
        var read = characters.ReadBlock(head);
        return new(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter.Of(head.AsSpan(0, read), out isStated).ToString(),
            BadDataFound = bad => _misquotedValues.Add(bad.Field),
            MaxFieldSize = ArticleBytes.Largest,
        };
    }

    private static bool Next(CsvParser parser)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            throw new FormatException($"breaks off in row {parser.Row}, where a value has more than {ArticleBytes.Largest >> 20} MB, as behind a quotation mark that never closes: add it, or save the table anew.");
        }
    }

    // The column of row numbers that some programs add has no name.
    private static string[] Names(string[] header) =>
        [.. header.Select((name, i) => string.IsNullOrWhiteSpace(name) ? string.Create(CultureInfo.InvariantCulture, $"column {i + 1}") : name.Trim())];

    private void Tell()
    {
        if (_long.Count > 0)
            warn($"has more values than the header names in {RowNumbers.Of("row", _long)}, where those beyond were left out: check how the table was saved.");
        if (_misquoted.Count > 0)
            warn($"has quotation marks out of place in {RowNumbers.Of("row", _misquoted)}, which were read as they stand: check how the table was saved.");
    }
}
