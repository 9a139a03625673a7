using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Clippings.Notebooks;

/// <summary>
/// A picture with its caption and data. A chart is printed as SVG; where scripts run, the page's script
/// draws the interactive one in its place.
/// </summary>
internal static class FigureHtml
{
    // Letters stay letters; what could end the script element is escaped after.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A chart that has an interactive form.</summary>
    /// <param name="bundle">Holds its forms.</param>
    /// <param name="scope">Unique on the page.</param>
    /// <param name="passages">Makes links of the passages that its marks stand for.</param>
    public static string Chart(MimeBundle bundle, string scope, PassageLinks passages)
    {
        var notes = Unprinted(FigureNotes.Of(bundle), bundle);
        var svg = bundle.Text(MimeTypes.Svg);
        var alt = notes.Alt.Length > 0 ? notes.Alt : SvgImage.TitleOf(svg) ?? bundle.Text(MimeTypes.Plain);
        var still = svg.Length > 0
            ? Picture(svg, alt, scope, passages)
            : $"<p>This chart has no picture; its data {(notes.Table.Length > 0 ? "is in the table below" : "is in the notebook")}.</p>";
        var box = $"""<div class="still" tabindex="0" role="group" aria-label="Chart">{still}</div>""";
        if (ChartJson.Of(bundle) is not { } figure)
            return Figure("picture", box, notes, passages);
        var json = HtmlText.EscapeJson(passages.InChart(figure).ToJsonString(Readable));
        return Figure("chart", $"""
            {box}
            <div class="live" role="group" aria-label="{HtmlText.Escape(alt)}" hidden></div>
            <script type="application/json" class="plotly">{json}</script>
            """, notes, passages);
    }

    /// <summary>A picture as it is.</summary>
    /// <param name="bundle">Holds the form.</param>
    /// <param name="type">SVG, PNG or JPEG.</param>
    /// <param name="scope">Unique on the page.</param>
    /// <param name="passages">Makes links of the passages that its marks stand for.</param>
    public static string Still(MimeBundle bundle, string type, string scope, PassageLinks passages)
    {
        var notes = Unprinted(FigureNotes.Of(bundle), bundle);
        var content = bundle.Text(type);
        if (type == MimeTypes.Svg)
            return Figure("picture", $"""<div class="still" tabindex="0" role="group" aria-label="Picture">{Picture(content, notes.Alt.Length > 0 ? notes.Alt : SvgImage.TitleOf(content) ?? "", scope, passages)}</div>""", notes, passages);
        return Figure("picture", $"""<div class="still"><img src="data:{type};base64,{HtmlText.Escape(content.ReplaceLineEndings(""))}" alt="{HtmlText.Escape(notes.Alt)}"></div>""", notes, passages);
    }

    // A picture that has to stand alone elsewhere prints its caption itself; here that would say it twice.
    private static FigureNotes Unprinted(FigureNotes notes, MimeBundle bundle) =>
        SvgImage.WordsOf(bundle.Text(MimeTypes.Svg)).Contains(notes.Caption, StringComparison.Ordinal) ? notes with { Caption = "" } : notes;

    private static string Picture(string svg, string alt, string scope, PassageLinks passages)
    {
        var label = HtmlText.Escape(alt);
        // What is an image to a screen reader has no links in it.
        return SvgImage.Inline(svg, scope, passages) is { } inline
            ? $"<div role=\"{(inline.Contains("<a ", StringComparison.Ordinal) ? "group" : "img")}\" aria-label=\"{label}\">{inline}</div>"
            : $"<img src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}\" alt=\"{label}\">";
    }

    private static string Figure(string kind, string content, FigureNotes notes, PassageLinks passages)
    {
        var caption = notes.Caption.Length > 0 ? $"\n<figcaption>{HtmlText.Escape(notes.Caption)}</figcaption>" : "";
        var table = notes.Table.Length > 0
            ? $"\n<details class=\"data\"><summary>Data table</summary>\n{ScrollBox.Of(TableHeads.InWords(passages.InHtml(SafeHtml.FromOutput(notes.Table, ""))))}\n</details>"
            : "";
        return $"<figure class=\"{kind}\">\n<div class=\"paper\">\n{content}\n</div>{caption}{table}\n</figure>";
    }
}
