using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Clippings;

/// <summary>
/// <c>corrections.csv</c> as it stands on disk, to be written again: rows that are not set keep every byte, and those that
/// are set keep the separator, the line ends, and columns of the user's own.
/// </summary>
internal sealed class CorrectionSheet
{
    private const string Crlf = "\r\n";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _path;
    private readonly char _delimiter;
    private readonly string _lineEnd;
    private readonly bool _hasMark;
    private readonly string _stated;
    private readonly List<(string Raw, string[] Values)> _rows;

    private CorrectionSheet(string path, string text, bool hasMark)
    {
        (_path, _hasMark) = (path, hasMark);
        _lineEnd = text.Contains('\n', StringComparison.Ordinal) && !text.Contains(Crlf, StringComparison.Ordinal) ? "\n" : Crlf;
        _delimiter = Delimiter.Of(text, out var isStated);
        var from = isStated ? text.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        _stated = text[..from];
        _rows = Rows(text[from..], _delimiter);
        if (_rows.Count == 0)
            Add([.. CorrectionFile.Header]);
    }

    private string[] Header => _rows[0].Values;

    /// <summary>Reads the file; one with the header alone where there is none.</summary>
    /// <param name="path">Where it stands or is to stand.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="CorpusException">It can't be read.</exception>
    public static CorrectionSheet Read(string path, string name)
    {
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        // The mark tells spreadsheets that it is UTF-8.
        if (!File.Exists(target) || new FileInfo(target).Length == 0)
            return new(target, "", hasMark: true);
        var file = new DiskFile(name, target);
        var problems = new CorrectionFile(file, name).Read().Problems.Where(problem => problem.Line is null).ToList();
        try
        {
            var isOther = false;
            var text = file.ReadText(new(new(), false, _ => isOther = true));
            if (problems.Exists(problem => problem.IsFatal))
                throw new FormatException(problems.Find(problem => problem.IsFatal)!.Problem);
            using var bytes = file.Open();
            return new(target, text, isOther || bytes.ReadByte() is 0xEF or 0xFF or 0xFE);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"{name}: {e.Message.TrimEnd('.')}; correct that first, nothing was written.", e);
        }
    }

    /// <summary>Puts a line in the place of the first that speaks of the same, or behind all; others that do go.</summary>
    /// <param name="line">The line.</param>
    /// <param name="otherId">Another id by which the file may call the article.</param>
    /// <returns>Its row, the header being row 1, and what was stated before; null where nothing was.</returns>
    public (int Row, string? Before) Set(CorrectionLine line, string otherId)
    {
        AddColumns(line.File);
        int[] same = [.. Enumerable.Range(1, _rows.Count - 1).Where(row => IsOf(row, line, otherId))];
        if (same.Length == 0)
        {
            Add(Values(line, []));
            return (_rows.Count, null);
        }

        var before = Value(same[0], "value");
        Replace(same[0], Values(line, _rows[same[0]].Values));
        foreach (var row in same[1..].Reverse())
            _rows.RemoveAt(row);
        return (same[0] + 1, before);
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void Save()
    {
        using var files = new WrittenFiles();
        files.Write(_path, stream =>
        {
            stream.Write(_hasMark ? Encoding.UTF8.Preamble : []);
            stream.Write(Utf8.GetBytes(_stated + string.Concat(_rows.Select(row => row.Raw))));
        });
        files.Commit();
    }

    private static List<(string, string[])> Rows(string text, char delimiter)
    {
        var rows = new List<(string, string[])>();
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter.ToString(), BadDataFound = null });
        while (parser.Read())
            rows.Add((parser.RawRecord, parser.Record!));
        return rows;
    }

    private void AddColumns(string name)
    {
        string[] missing = [.. CorrectionFile.Header.Except(Header.Select(column => column.Trim()), StringComparer.OrdinalIgnoreCase)];
        if (missing.Length == 0)
            return;
        if (_rows.FindIndex(row => row.Values.Length > Header.Length) is > 0 and var longer)
            throw new CorpusException(FormattableString.Invariant($"{name}: row {longer + 1} has more values than the first row has names, so no column '{missing[0]}' can be added: put values with a separator in them into quotation marks; nothing was written."));
        Replace(0, [.. Header, .. missing]);
    }

    private bool IsOf(int row, CorrectionLine line, string otherId) =>
        Value(row, "table").Equals(line.Table, StringComparison.OrdinalIgnoreCase) && Value(row, "column").Equals(line.Column, StringComparison.OrdinalIgnoreCase)
        && (Value(row, "article") == line.Article || Value(row, "article") == otherId)
        && CorrectionFile.Start(Value(row, "start"), out _) == line.Start;

    private string Value(int row, string column) =>
        Array.FindIndex(Header, name => name.Trim().Equals(column, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at && at < _rows[row].Values.Length ? _rows[row].Values[at].Trim() : "";

    private string[] Values(CorrectionLine line, string[] before) => [.. Header.Select((name, i) => name.Trim().ToLowerInvariant() switch
    {
        "table" => line.Table,
        "article" => line.Article,
        "start" => line.Start?.ToString(CultureInfo.InvariantCulture) ?? "",
        "column" => line.Column,
        "value" => line.Value,
        "note" => line.Note,
        "text" => line.Words,
        _ => i < before.Length ? before[i] : "",
    })];

    private void Add(string[] values)
    {
        if (_rows is [.., (var raw, var last)] && !raw.EndsWith('\n'))
            _rows[^1] = (raw + _lineEnd, last);
        _rows.Add((Raw(values), values));
    }

    private void Replace(int row, string[] values) => _rows[row] = (Raw(values), values);

    private string Raw(string[] values) => string.Join(_delimiter, values.Select(Quoted)) + _lineEnd;

    private string Quoted(string value) =>
        value.AsSpan().ContainsAny(_delimiter, '"') || value.AsSpan().ContainsAny('\r', '\n') || value.Trim() != value ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
