using System.Text;

namespace Clippings;

/// <summary>A bounded table of printed values, the common form behind the display of rows, DataFrames and a plot's data.</summary>
/// <param name="Columns">The columns; numeric ones align right.</param>
/// <param name="Rows">The rows shown, one text a column, null where unknown.</param>
/// <param name="Total">How many rows there are, shown or not.</param>
internal sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows, long Total)
{
    private const int WidestText = 60;
    private const int LongestUnbroken = 12;

    /// <summary>In letters; from here on a column is a sentence, and reads badly where its neighbours leave it a word's room.</summary>
    private const int Sentence = 30;

    /// <summary>What is said in place of "0 rows"; null for nothing more.</summary>
    public string? WhyEmpty { get; init; }

    /// <summary>Finds the passages that rows stand for; null where they stand for none.</summary>
    public TableLinks? Links { get; init; }

    /// <summary>The passages that rows stand for by their first cell, one a row; empty where they stand for none.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>What the table leaves out: <c>20 of 153 rows</c>.</summary>
    public string Extent => (Rows.Count == Total, Total) switch
    {
        (_, 0) when WhyEmpty is { } why => why,
        (true, 1) => "1 row",
        (true, _) => $"{Numbers.Text(Total)} rows",
        _ => $"{Numbers.Text(Rows.Count)} of {Numbers.Text(Total)} rows",
    };

    /// <summary>The table with at most so many rows.</summary>
    public Table Bounded(int most) => Rows.Count <= most ? this : this with { Rows = [.. Rows.Take(most)] };

    /// <summary>The table as an accessible HTML table.</summary>
    public string ToHtml(string caption) => ToHtml(caption, Rows, 0);

    /// <summary>The first rows as an HTML table, and the others behind a line that opens them.</summary>
    public string ToHtml(int first)
    {
        if (Rows.Count <= first)
            return ToHtml(Extent);
        var more = Rows.Count - first;
        return ToHtml($"{Numbers.Text(first)} of {Numbers.Text(Total)} rows", [.. Rows.Take(first)], 0)
            + $"\n<details><summary>{Numbers.Text(more)} more {(more == 1 ? "row" : "rows")}</summary>\n"
            + ToHtml(Rows.Count == Total ? $"the other rows of {Numbers.Text(Total)}" : $"rows {Numbers.Text(first + 1)} to {Numbers.Text(Rows.Count)} of {Numbers.Text(Total)}; Save writes all", [.. Rows.Skip(first)], first)
            + "\n</details>";
    }

    private string ToHtml(string caption, IReadOnlyList<IReadOnlyList<string?>> rows, int first)
    {
        var html = new StringBuilder();
        html.Append("<table class=\"clippings-table\" style=\"border-spacing:1em .25em;font-variant-numeric:tabular-nums\">\n")
            .Append($"<caption style=\"text-align:left;padding-left:1em\">{HtmlWords.Escape(caption)}</caption>\n<thead><tr>");
        foreach (var column in Columns)
            html.Append($"<th scope=\"col\"{Align(column)}>{HtmlWords.Escape(column.Name)}</th>");
        html.Append("</tr></thead>\n<tbody style=\"vertical-align:top\">\n");
        var styles = Columns.Select(CellStyle).ToList();
        foreach (var (i, row) in rows.Index())
            AppendRow(html, row, styles, LinksOf(row, first + i));
        return html.Append("</tbody>\n</table>").ToString();
    }

    /// <summary>The table as aligned plain text, long values cut.</summary>
    public string ToText(string caption)
    {
        var lines = Rows.Select(row => row.Select(Cut).ToList()).Prepend([.. Columns.Select(column => column.Name)]).ToList();
        var widths = Columns.Index().Select(column => lines.Max(line => line[column.Index].Length)).ToList();
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(string.Join("  ", line.Index().Select(cell => Pad(cell.Item, widths[cell.Index], Columns[cell.Index]))).TrimEnd()).Append('\n');
        return text.Append(caption).ToString();
    }

    private static void AppendRow(StringBuilder html, IReadOnlyList<string?> row, List<string> styles, Dictionary<int, TableLink> linked)
    {
        html.Append("<tr>");
        foreach (var (i, cell) in row.Index())
            html.Append($"<td{styles[i]}>{(linked.TryGetValue(i, out var link) ? Linked(link, cell) : HtmlWords.Escape(cell))}</td>");
        html.Append("</tr>\n");
    }

    private Dictionary<int, TableLink> LinksOf(IReadOnlyList<string?> row, int index) =>
        index < Addresses.Count && Addresses[index].Length > 0 ? new() { [0] = new(0, Addresses[index], "") }
        : Links?.Of(row).ToDictionary(link => link.Column) ?? [];

    private static string Linked(TableLink link, string? cell) =>
        $"<span {PassageAddress.Attribute}=\"{HtmlWords.Escape(link.Address)}\"{(link.Excerpt.Length == 0 ? "" : $" title=\"{HtmlWords.Escape(link.Excerpt)}\"")}>{HtmlWords.Escape(cell)}</span>";

    // A date is read in one piece, and a browser breaks it at its hyphens where a neighbouring column wants room.
    private string CellStyle(TableColumn column, int index) => Rows.Select(row => row[index]?.Length ?? 0).DefaultIfEmpty().Max() switch
    {
        <= LongestUnbroken => Align(column)[..^1] + ";white-space:nowrap\"",
        >= Sentence => Align(column)[..^1] + ";min-width:16em\"",
        _ => Align(column),
    };

    /// <summary>Inline, because every viewer has a style sheet of its own, and Jupyter's aligns all cells right.</summary>
    private static string Align(TableColumn column) => column.IsNumeric ? " style=\"text-align:right\"" : " style=\"text-align:left\"";

    private static string Pad(string cell, int width, TableColumn column) =>
        column.IsNumeric ? cell.PadLeft(width) : cell.PadRight(width);

    private static string Cut(string? cell)
    {
        var line = PlainWords.Of(cell?.ReplaceLineEndings(" "));
        return line.Length <= WidestText ? line : line[..(WidestText - 1)] + "…";
    }
}
