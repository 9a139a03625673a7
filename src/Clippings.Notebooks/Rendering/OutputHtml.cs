using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>A cell's output in the richest form that a page can show safely.</summary>
/// <param name="outline">Gets headings that outputs hold.</param>
/// <param name="links">Resolves addresses in Markdown.</param>
/// <param name="passages">Makes links of passages.</param>
internal sealed class OutputHtml(PageOutline outline, PageLinks links, PassageLinks passages)
{
    private static readonly string[] Preference =
        [MimeTypes.Plotly, MimeTypes.Html, MimeTypes.Markdown, MimeTypes.Png, MimeTypes.Jpeg, MimeTypes.Svg, MimeTypes.Json, MimeTypes.Plain];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The output's HTML; empty where it has no form that a page shows.</summary>
    /// <param name="output">What the cell gave off.</param>
    /// <param name="scope">Unique on the page, a valid start of an id.</param>
    public string Render(NotebookOutput output, string scope) => output switch
    {
        NotebookOutput.Stream stream => $"<pre class=\"stream {(stream.Name == "stderr" ? "stderr" : "stdout")}\">{TerminalHtml.Render(stream.Text)}</pre>",
        NotebookOutput.Error error => Error(error),
        NotebookOutput.Display display => Bundle(display.Bundle, scope),
        NotebookOutput.Result result => Bundle(result.Bundle, scope),
        _ => "",
    };

    private string Bundle(MimeBundle bundle, string scope)
    {
        var type = Preference.FirstOrDefault(bundle.Data.ContainsKey);
        return type switch
        {
            MimeTypes.Plotly => FigureHtml.Chart(bundle, scope, passages),
            MimeTypes.Html => Html(bundle.Text(type), scope),
            MimeTypes.Markdown => Wrap("<div class=\"prose\">", MarkdownHtml.Render(PageNotice.Strip(bundle.Text(type), bundle), outline, links, scope), "</div>"),
            MimeTypes.Png or MimeTypes.Jpeg or MimeTypes.Svg => FigureHtml.Still(bundle, type, scope, passages),
            MimeTypes.Json => $"<pre class=\"value\">{HtmlText.Escape(Json(bundle.Data[type]))}</pre>",
            MimeTypes.Plain => Wrap("<pre class=\"value\">", TerminalHtml.Render(PageNotice.Strip(bundle.Text(type), bundle)), "</pre>"),
            _ => "",
        };
    }

    private static string Wrap(string start, string content, string end) => content.Length == 0 ? "" : start + content + end;

    private string Html(string html, string scope)
    {
        var safe = TableHeads.InWords(passages.InHtml(SafeHtml.FromOutput(html, scope).Trim()));
        return safe.Contains("<table", StringComparison.OrdinalIgnoreCase) ? ScrollBox.Of(safe) : $"<div class=\"html\">{safe}</div>";
    }

    private static string Json(JsonNode? json) => json?.ToJsonString(Indented) ?? "null";

    private static string Error(NotebookOutput.Error error)
    {
        var lines = error.Traceback.Count > 0 ? error.Traceback : [$"{error.Name}: {error.Message}"];
        return $"<pre class=\"error\" role=\"note\" aria-label=\"Error\">{TerminalHtml.Render(string.Join('\n', lines))}</pre>";
    }
}
