using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>
/// What an output's metadata says about a picture, under the key <c>figure</c>: <c>alt</c> (text for who cannot see it),
/// <c>caption</c> and <c>table</c> (its data as an HTML table). Without it the picture's own mime type may carry <c>alt</c> and <c>title</c>.
/// </summary>
/// <param name="Alt">Alternative text; empty where nobody wrote one.</param>
/// <param name="Caption">The line under the picture; empty for none.</param>
/// <param name="Table">An HTML table; empty for none.</param>
internal sealed record FigureNotes(string Alt, string Caption, string Table)
{
    public static FigureNotes Of(MimeBundle bundle)
    {
        var figure = bundle.Metadata["figure"] as JsonObject;
        string[] alts =
        [
            Text(figure, "alt"),
            .. bundle.Data.Select(form => bundle.Metadata[form.Key]).OfType<JsonObject>().SelectMany(notes => new[] { Text(notes, "alt"), Text(notes, "title") }),
            Text(bundle.Metadata, "alt"),
        ];
        return new FigureNotes(alts.FirstOrDefault(alt => alt.Length > 0) ?? "", Text(figure, "caption"), Text(figure, "table"));
    }

    private static string Text(JsonObject? notes, string key) => notes?[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
