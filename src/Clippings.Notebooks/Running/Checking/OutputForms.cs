using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Clippings.Notebooks;

/// <summary>The forms of an output by name, for a comparison.</summary>
internal static partial class OutputForms
{
    private static readonly string[] ReadableFirst = ["error", "stdout", "stderr", MimeTypes.Plain, MimeTypes.Markdown, MimeTypes.Html, MimeTypes.Plotly, MimeTypes.Svg];

    public static IReadOnlyDictionary<string, JsonNode?> Of(NotebookOutput output) => output switch
    {
        NotebookOutput.Stream stream => new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { [stream.Name] = stream.Text },
        NotebookOutput.Error error => new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["error"] = $"{error.Name}: {error.Message}" },
        _ => output.Value!.Data.Append(new("metadata", output.Value.Metadata)).ToDictionary(StringComparer.Ordinal),
    };

    /// <summary>The place of a form among those of an output: the one that says a difference best comes first.</summary>
    public static int Rank(string name) => Array.IndexOf(ReadableFirst, name) is >= 0 and var place ? place : ReadableFirst.Length;

    public static bool AreEqual(JsonNode? a, JsonNode? b) => JupyterJson.Write(a) == JupyterJson.Write(b);

    /// <summary>Whether a form is read in lines.</summary>
    public static bool IsText(string name) => Rank(name) < ReadableFirst.Length && name != MimeTypes.Plotly;

    /// <summary>The words of a form, without its markup.</summary>
    public static string Words(string name, JsonNode? form)
    {
        var text = form is JsonValue value && value.TryGetValue<string>(out var found) ? found : "";
        return name is MimeTypes.Html or MimeTypes.Svg ? WebUtility.HtmlDecode(Tag().Replace(text, "\n")) : text;
    }

    [GeneratedRegex("(?:<[^>]*>|\\s)+")]
    private static partial Regex Tag();
}
