using System.Net;
using System.Text;

namespace Clippings;

/// <summary>A bounded table of printed values, the common form behind the display of rows, DataFrames and a plot's data.</summary>
/// <param name="Columns">The columns; numeric ones align right.</param>
/// <param name="Rows">The rows shown, one text a column, null where unknown.</param>
/// <param name="Total">How many rows there are, shown or not.</param>
internal sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows, long Total)
{
    // Inline styles, because VS Code, Jupyter and GitHub each have their own style sheet and none of ours; colours are inherited, so both themes work.
    private const string CellStyle = "padding:.2em .7em;vertical-align:top;max-width:36em;border-bottom:1px solid rgba(128,128,128,.3);";

    private const int WidestText = 60;

    /// <summary>What the table leaves out: <c>20 of 153 rows</c>.</summary>
    public string Extent => (Rows.Count == Total, Total) switch
    {
        (true, 1) => "1 row",
        (true, _) => $"{Numbers.Text(Total)} rows",
        _ => $"{Numbers.Text(Rows.Count)} of {Numbers.Text(Total)} rows",
    };

    /// <summary>The table as an accessible HTML table.</summary>
    public string ToHtml(string caption)
    {
        var html = new StringBuilder();
        html.Append("<table class=\"clippings-table\" style=\"border-collapse:collapse;font-variant-numeric:tabular-nums;\">\n")
            .Append($"<caption style=\"text-align:left;padding:.2em .7em;\">{WebUtility.HtmlEncode(caption)}</caption>\n<thead><tr>");
        foreach (var column in Columns)
            html.Append($"<th scope=\"col\" style=\"{Style(column)}\">{WebUtility.HtmlEncode(column.Name)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in Rows)
            AppendRow(html, row);
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

    private void AppendRow(StringBuilder html, IReadOnlyList<string?> row)
    {
        html.Append("<tr>");
        foreach (var (i, cell) in row.Index())
            html.Append($"<td style=\"{Style(Columns[i])}\">{WebUtility.HtmlEncode(cell)}</td>");
        html.Append("</tr>\n");
    }

    private static string Style(TableColumn column) => CellStyle + (column.IsNumeric ? "text-align:right;" : "text-align:left;");

    private static string Pad(string cell, int width, TableColumn column) =>
        column.IsNumeric ? cell.PadLeft(width) : cell.PadRight(width);

    private static string Cut(string? cell)
    {
        var line = (cell ?? "").ReplaceLineEndings(" ");
        return line.Length <= WidestText ? line : line[..(WidestText - 1)] + "…";
    }
}
