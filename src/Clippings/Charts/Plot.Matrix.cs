namespace Clippings;

/// <content>Heat matrices.</content>
public sealed partial record Plot
{
    private const int MostRows = 20;
    private const int MostColumns = 12;

    /// <summary>
    /// Who does what to whom: a row by column matrix of shaded cells with their values printed. A pair without a row is an
    /// empty cell; repeated pairs add up. At most 20 rows and 12 columns are drawn, those with the largest sums.
    /// </summary>
    /// <param name="rows">The data.</param>
    /// <param name="row">Names the row, drawn in order of first appearance.</param>
    /// <param name="column">Names the column, drawn in order of first appearance.</param>
    /// <param name="value">The cell's value; the shade goes from 0 to the largest.</param>
    /// <param name="sorted">True draws rows and columns in the ordinal order of their names, as dates in ISO form want it.</param>
    public static Plot Matrix<T>(IEnumerable<T> rows, Func<T, string> row, Func<T, string> column, Func<T, double> value, bool sorted = false)
    {
        var cells = rows.GroupBy(item => (Row: row(item), Column: column(item)))
            .Select(cell => (cell.Key.Row, cell.Key.Column, Value: cell.Sum(value), Passage: PassageAddress.Of(cell.First())))
            .ToList();
        var across = Names(cells.Select(cell => (cell.Column, cell.Value)), sorted, MostColumns);
        var down = Names(cells.Select(cell => (cell.Row, cell.Value)), sorted, MostRows);
        var drawn = cells.Where(cell => across.Contains(cell.Column) && down.Contains(cell.Row)).ToList();
        var largest = drawn.Select(cell => cell.Value).DefaultIfEmpty().Max();
        return new Plot("Matrix")
        {
            Summary = Datum.Summarize([.. cells.Select(cell => new Datum($"{cell.Row} and {cell.Column}", cell.Value, ""))]),
            LeftOut = LeftOutOf(("largest", "rows", down.Count, cells.DistinctBy(cell => cell.Row).Count()), ("largest", "columns", across.Count, cells.DistinctBy(cell => cell.Column).Count())),
            X = Axis.OfNames(across),
            Y = Axis.OfNames(down),
            Height = Math.Max(40, down.Count * 30),
            Marks = [.. drawn.SelectMany(cell => CellMarks(
                across.IndexOf(cell.Column), down.IndexOf(cell.Row), cell.Value, largest, Numbers.Text(cell.Value), $"{cell.Row}, {cell.Column}: {Numbers.Text(cell.Value)}", cell.Passage))],
            Data = new(
                [new("row", false), new("column", false), new("value", true)],
                [.. cells.Select(cell => (object[])[cell.Row, cell.Column, cell.Value])])
            {
                Passages = PlotData.PassagesOf(cells.Select(cell => cell.Passage)),
            },
            AxisColumns = (1, 0),
        };
    }

    private static List<string> Names(IEnumerable<(string Name, double Value)> cells, bool sorted, int most)
    {
        var names = cells.GroupBy(cell => cell.Name, StringComparer.Ordinal).Select((of, i) => (Name: of.Key, Order: i, Sum: of.Sum(cell => cell.Value)))
            .OrderByDescending(name => name.Sum).Take(most).ToList();
        return [.. (sorted ? names.OrderBy(name => name.Name, StringComparer.Ordinal) : names.OrderBy(name => name.Order)).Select(name => name.Name)];
    }

    private static IEnumerable<Mark> CellMarks(int x, int y, double value, double largest, string text, string hover, string passage = "")
    {
        var colour = Palette.Shade(largest > 0 ? value / largest : 0);
        yield return new BarMark(x - 0.48, x + 0.48, y, 0.94, colour, hover) { Passage = passage };
        yield return new NoteMark(x, y, text, Side.Middle, Palette.InkOn(colour)) { Within = 0.96 };
    }
}
