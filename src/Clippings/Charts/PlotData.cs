using System.Globalization;

namespace Clippings;

/// <summary>What a plot was made from, drawn or left out: named columns of texts and numbers.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">One value a column: a string or a double.</param>
internal sealed record PlotData(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<object>> Rows)
{
    /// <summary>The passages that the rows stand for, as <see cref="PassageAddress"/> writes them, one a row; empty where they stand for none.</summary>
    public IReadOnlyList<string> Passages { get; init; } = [];

    public static PlotData None { get; } = new([], []);

    /// <summary>The first rows as they are printed.</summary>
    public Table ToTable(int most)
    {
        var numbers = Columns.Select((_, n) => Numbers.Together(Rows.Select(row => row[n]).OfType<double>())).ToList();
        return new(Columns, [.. Rows.Take(most).Select(row => (string?[])[.. row.Select((cell, n) => cell is double number ? numbers[n](number) : (string)cell)])], Rows.Count) { Addresses = [.. Passages.Take(most)] };
    }

    /// <summary>All rows as files hold them: numbers whole and in the invariant culture, and nothing where there is no value.</summary>
    public IEnumerable<IReadOnlyList<string>> ToFields() => Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell is double number ? Field(number) : (string)cell)]);

    /// <summary>The data with another name for a column; an empty name or an index of no column changes nothing.</summary>
    public PlotData Renamed(int column, string name) => name.Length == 0 || column < 0
        ? this
        : this with { Columns = [.. Columns.Select((old, i) => i == column ? old with { Name = name } : old)] };

    /// <summary>The passages of rows; empty where none has one.</summary>
    public static IReadOnlyList<string> PassagesOf(IEnumerable<string> passages) => passages.ToList() is var all && all.Exists(passage => passage.Length > 0) ? all : [];

    private static string Field(double number) => double.IsNaN(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture);
}
