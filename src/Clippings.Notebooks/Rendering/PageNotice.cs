using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>
/// What a reader must know before anything else, such as what kind of text the numbers come from. An output says it with
/// the metadata key <c>notice</c>, so that it can be computed; the notebook's own metadata may say it under <c>clippings</c>.
/// </summary>
internal static class PageNotice
{
    /// <summary>The notebook's notice; an output's wins over the metadata's; empty for none.</summary>
    public static string Of(Notebook notebook) =>
        notebook.Cells.SelectMany(cell => cell.Outputs).Select(output => Text(output.Value?.Metadata)).Append(Text(notebook.Metadata["clippings"] as JsonObject)).FirstOrDefault(text => text.Length > 0, "");

    /// <summary>
    /// An output's text without the notice it opens with. Viewers that know nothing of metadata need it there, in italics
    /// where the text is Markdown; a page says it on top.
    /// </summary>
    public static string Strip(string text, MimeBundle bundle)
    {
        var notice = Text(bundle.Metadata);
        if (notice.Length == 0)
            return text;
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var opening = end < 0 ? text : text[..end];
        return Words(opening) == Words(notice) || Words(MarkdownHtml.PlainOf(opening)) == Words(notice) ? text[opening.Length..].TrimStart() : text;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(JsonObject? metadata) =>
        metadata?["notice"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
