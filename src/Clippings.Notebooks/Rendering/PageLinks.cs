using System.Text.Json.Nodes;

namespace Clippings.Notebooks;

/// <summary>Turns links that work beside the notebook into links that work from its page.</summary>
/// <param name="ToNotebooks">The relative path from the page's folder to the notebook's, with <c>/</c> at its end; empty where they are one.</param>
/// <param name="Attachments">The files embedded in the cell.</param>
internal sealed record PageLinks(string ToNotebooks, JsonObject? Attachments)
{
    /// <summary>The address as the page needs it.</summary>
    public string Resolve(string url)
    {
        if (url.StartsWith("attachment:", StringComparison.Ordinal))
            return Attachment(Uri.UnescapeDataString(url["attachment:".Length..]));
        if (url.Length == 0 || url[0] is '#' or '/' || Uri.TryCreate(url, UriKind.Absolute, out _))
            return url;
        var (path, fragment) = url.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (url[..at], url[at..]) : (url, "");
        return path.EndsWith(".ipynb", StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal)
            ? Path.ChangeExtension(path, ".html") + fragment
            : Join(ToNotebooks, url);
    }

    // "../notebooks/../seeds" and "../seeds" are one place; the short form is what a reader expects to see.
    private static string Join(string folder, string url)
    {
        while (url.StartsWith("../", StringComparison.Ordinal) && folder.Length > 0 && !folder.EndsWith("../", StringComparison.Ordinal))
            (folder, url) = (folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)], url[3..]);
        return folder + url;
    }

    private string Attachment(string name) =>
        Attachments?[name] is JsonObject { Count: > 0 } forms && forms.First() is var (type, data) && data is JsonValue value && value.TryGetValue<string>(out var base64)
            ? $"data:{type};base64,{base64.ReplaceLineEndings("")}"
            : "";
}
