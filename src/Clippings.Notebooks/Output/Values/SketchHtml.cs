using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.DotNet.Interactive.Formatting;

namespace Clippings.Notebooks;

/// <summary>Prints a sketch as HTML, with the classes and in the shape that the formatting library gives to any object.</summary>
internal static class SketchHtml
{
    /// <summary>A value as HTML.</summary>
    public static string Of(Sketch sketch)
    {
        var html = new StringBuilder();
        Write(sketch, html);
        return html.ToString();
    }

    /// <summary>A value as HTML, with the style sheet that it is made for.</summary>
    public static string Styled(Sketch sketch)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using (var context = new FormatContext(writer))
        {
            context.RequireDefaultStyles();
            writer.Write(Of(sketch));
        }
        return writer.ToString();
    }

    private static void Write(Sketch sketch, StringBuilder html)
    {
        if (sketch.HasOwnHtml)
            html.Append(OwnForm.Of(sketch.Value!, HtmlFormatter.MimeType));
        else if (sketch.HasOwnText)
            WriteWords(OwnForm.Of(sketch.Value!, PlainTextFormatter.MimeType), html);
        else if (sketch.Form == SketchForm.Words)
            WriteWords(sketch.Text, html);
        else if (SketchText.IsLine(sketch))
            WriteWords(SketchText.Line(sketch), html);
        else if (SketchText.IsFlat(sketch) && (sketch.Parts.Count > 0 || sketch.Rest is null))
            html.Append("<div class=\"dni-plaintext\"><pre>").Append(Encode(SketchText.Flat(sketch))).Append("</pre></div>");
        else if (sketch.Form == SketchForm.Table)
            html.Append(SketchTable.Html(sketch));
        else if (sketch.Parts.Count == 0 && sketch.Rest == "…")
            html.Append("<code>").Append(Encode(SketchText.Line(sketch))).Append("</code>");
        else if (sketch.Form is SketchForm.List or SketchForm.Map)
            WriteTable(sketch, html);
        else
            WriteTree(sketch, html);
    }

    private static void WriteTree(Sketch sketch, StringBuilder html)
    {
        html.Append(sketch.Depth == 0 ? "<details open=\"open\" class=\"dni-treeview\">" : "<details class=\"dni-treeview\">")
            .Append("<summary><span class=\"dni-code-hint\"><code>").Append(Encode(SketchText.Line(sketch))).Append("</code></span></summary><div><table><tbody>");
        foreach (var part in sketch.Parts)
        {
            html.Append("<tr><td>").Append(Encode(part.Name)).Append("</td><td>");
            Write(part.Content, html);
            html.Append("</td></tr>");
        }
        WriteRest(sketch, 2, html);
        html.Append("</tbody></table></div></details>");
    }

    private static void WriteTable(Sketch sketch, StringBuilder html)
    {
        var isMap = sketch.Form == SketchForm.Map;
        var types = sketch.Parts.Select(part => part.Content.Value?.GetType()).Where(type => type is not null).Distinct().Take(2).Count() > 1;
        html.Append("<table><thead><tr><th><i>").Append(isMap ? "key" : "index").Append("</i></th>").Append(types ? "<th><i>type</i></th>" : "").Append("<th>value</th></tr></thead><tbody>");
        foreach (var (index, part) in sketch.Parts.Index())
        {
            html.Append("<tr><td>").Append(isMap ? Encode(part.Name) : index).Append("</td>");
            if (types)
                html.Append("<td>").Append(part.Content.Value is { } value ? Encode(TypeName.Of(value.GetType())) : "").Append("</td>");
            html.Append("<td>");
            Write(part.Content, html);
            html.Append("</td></tr>");
        }
        WriteRest(sketch, types ? 3 : 2, html);
        html.Append("</tbody></table>");
    }

    private static void WriteRest(Sketch sketch, int columns, StringBuilder html)
    {
        if (sketch.Rest is not null)
            html.Append("<tr><td colspan=\"").Append(columns).Append("\"><i>").Append(Encode(SketchText.Remark(sketch, ""))).Append("</i></td></tr>");
    }

    private static void WriteWords(string words, StringBuilder html)
    {
        if (words.Contains('\n', StringComparison.Ordinal))
            html.Append("<div class=\"dni-plaintext\"><pre>").Append(Encode(words)).Append("</pre></div>");
        else
            html.Append("<span>").Append(Encode(words)).Append("</span>");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
