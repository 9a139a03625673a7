using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clippings;

/// <summary>
/// What a viewer may say beside a plot. Formatters have no channel for an output's metadata, so the words travel as one
/// more form of the value, under a mime type of their own; a kernel that knows it moves them into the metadata.
/// </summary>
internal static class PlotDescription
{
    public const string MimeType = "application/vnd.output-metadata+json";

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Title, alternative text, caption, and the data as an HTML table.</summary>
    public static string Of(Plot plot) => new JsonObject
    {
        ["figure"] = new JsonObject
        {
            ["title"] = PlainWords.Of(plot.Title),
            ["alt"] = PlainWords.Of(plot.Alt),
            ["caption"] = PlainWords.Of(plot.Caption),
            ["table"] = plot.Table.ToHtml($"Data: {plot.Table.Extent}"),
        },
    }.ToJsonString(Compact);
}
