using System.Net;
using System.Text;

namespace Clippings.Notebooks;

/// <summary>Prints rows of the same names as a table.</summary>
internal static class SketchTable
{
    /// <summary>As text, each column as wide as its widest cell.</summary>
    public static string Text(Sketch table)
    {
        var rows = table.Parts.Select(row => row.Content.Parts.Select(cell => SketchText.Line(cell.Content)).ToArray()).ToList();
        rows.Insert(0, Names(table));
        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var text = string.Join('\n', rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
        return text + SketchText.Remark(table, "\n");
    }

    /// <summary>As HTML.</summary>
    public static string Html(Sketch table)
    {
        var html = new StringBuilder("<table><thead><tr>");
        foreach (var name in Names(table))
            html.Append("<th>").Append(WebUtility.HtmlEncode(name)).Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Parts)
        {
            html.Append("<tr>");
            foreach (var cell in row.Content.Parts)
                html.Append("<td>").Append(WebUtility.HtmlEncode(SketchText.Line(cell.Content))).Append("</td>");
            html.Append("</tr>");
        }
        if (table.Rest is not null)
            html.Append("<tr><td colspan=\"").Append(Names(table).Length).Append("\"><i>").Append(WebUtility.HtmlEncode(SketchText.Remark(table, ""))).Append("</i></td></tr>");
        return html.Append("</tbody></table>").ToString();
    }

    private static string[] Names(Sketch table) => table.Parts is [var first, ..] ? [.. first.Content.Parts.Select(cell => cell.Name)] : ["(no rows)"];
}
