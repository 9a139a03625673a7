using System.Globalization;

namespace Clippings;

/// <summary>
/// Reads <c>corrections.csv</c> as people and spreadsheets save it: with or without a byte-order mark, values parted by
/// commas, semicolons or tabs. What can't be meant is named and left out; nothing else is lost by it.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="name">What notes call it.</param>
internal sealed class CorrectionFile(SourceFile file, string name)
{
    private const string Words = "text";

    /// <summary>The columns of the file, as it is written.</summary>
    public static IReadOnlyList<string> Header { get; } = ["table", "article", "start", "column", "value", "note", Words];

    private static readonly string[] Needed = ["table", "article", "column", "value"];

    private readonly List<CorrectionLine> _lines = [];
    private readonly Dictionary<(string, string, int?, string, string), CorrectionLine> _byKey = [];
    private readonly List<CorrectionProblem> _problems = [];

    /// <summary>Its lines that say something, in order.</summary>
    public IReadOnlyList<CorrectionLine> Lines => _lines;

    /// <summary>What is wrong with others.</summary>
    public IReadOnlyList<CorrectionProblem> Problems => _problems;

    /// <summary>Of its bytes; empty where they can't be read.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Reads the file.</summary>
    public CorrectionFile Read()
    {
        var rows = Rows();
        var dates = rows.Where(row => Of(row, "column") is Correctable.Published or Correctable.Value).Select(row => StatedDay.DayPlace(Value(row, "value"))).Where(place => place > 0).Distinct().ToList();
        var values = new CorrectedValue(dates is [var only] ? only == 1 : null);
        foreach (var row in rows)
        {
            if (Line(row, values) is { } line)
                Add(line);
        }

        return this;
    }

    private List<(int Number, Dictionary<string, string> Values)> Rows()
    {
        var rows = new List<(int, Dictionary<string, string>)>();
        try
        {
            Sha256 = file.Sha256();
            var records = new DelimitedRecords(new StreamedText(file, new(new(), false, doubt => Tell(null, doubt))), doubt => Tell(null, doubt));
            foreach (var (number, names, values) in records.Rows())
            {
                if (rows.Count == 0 && Array.FindIndex(Needed, needed => !names.Contains(needed, StringComparer.OrdinalIgnoreCase)) is >= 0 and var missing)
                    throw new FormatException($"has no column '{Needed[missing]}', so nothing of it was used: its first line is {string.Join(',', Header)}.");
                var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                foreach (var (column, value) in names.Zip(values))
                    row.TryAdd(column, value.Trim());
                if (row.Values.Any(value => value.Length > 0))
                    rows.Add((number, row));
            }
        }
        catch (FormatException e)
        {
            _problems.Add(new(name, null, rows.Count == 0 ? e.Message : $"{e.Message} The {rows.Count} rows before count.") { IsFatal = true });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _problems.Add(new(name, null, $"cannot be read ({e.Message.ReplaceLineEndings(" ").TrimEnd('.')}): check its permissions.") { IsFatal = true });
        }

        return rows;
    }

    private CorrectionLine? Line((int Number, Dictionary<string, string> Values) row, CorrectedValue values)
    {
        var (table, column) = (Of(row, "table"), Of(row, "column"));
        var start = Start(Value(row, "start"), out var problem);
        var line = new CorrectionLine(name, row.Number, table, Value(row, "article"), start, column, Value(row, "value"), Value(row, "note"), CorrectionWords.Plain(Value(row, Words)));
        problem = Correctable.Problem(table, column) ?? problem ?? Lacking(line);
        var value = problem is null ? values.Read(column, line.Value, out problem) : null;
        if (problem is null)
            return line with { Value = value! };
        Tell(line, problem);
        return null;
    }

    private static string? Lacking(CorrectionLine line) =>
        line.Start is null && Correctable.HasStart(line.Table) ? $"no start is given: write where {(line.Table == Correctable.Events ? "the time of the row of events starts, as its column text_start" : $"the row of {line.Table} starts, as its column start")} has it"
        : line.Article.Length > 0 ? null
        : !Correctable.HasNames(line.Table) ? $"no article is given: write its id, as the column article of {line.Table} has it"
        : line.Words.Length == 0 ? $"no article is given: write its id, or the name that is meant in all articles into a column '{Words}'"
        : null;

    private void Add(CorrectionLine line)
    {
        if (_byKey.TryAdd(line.Key, line))
            _lines.Add(line);
        else if (_byKey[line.Key] is var first)
            Tell(line, first.Value == line.Value ? FormattableString.Invariant($"row {first.Row} says the same: remove one") : FormattableString.Invariant($"row {first.Row} says otherwise ('{first.Value}', not '{line.Value}') and counts: remove one"));
    }

    private void Tell(CorrectionLine? line, string problem) => _problems.Add(new(name, line, problem));

    /// <summary>A start as printed; a column of numbers with gaps is saved with a fraction by some programs.</summary>
    public static int? Start(string value, out string? problem)
    {
        problem = null;
        var digits = value.EndsWith(".0", StringComparison.Ordinal) || value.EndsWith(",0", StringComparison.Ordinal) ? value[..^2] : value;
        if (digits.Length == 0)
            return null;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var start))
            return start;
        problem = $"'{value}' is no start: write the number that the column start of the table has";
        return null;
    }

    private static string Of((int Number, Dictionary<string, string> Values) row, string column) => Value(row, column).ToLowerInvariant();

    private static string Value((int Number, Dictionary<string, string> Values) row, string column) => row.Values.GetValueOrDefault(column, "");
}
