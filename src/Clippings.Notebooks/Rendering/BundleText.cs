namespace Clippings.Notebooks;

/// <summary>Reads text forms of a bundle.</summary>
internal static class BundleText
{
    /// <summary>A form as text; empty where the bundle hasn't got it.</summary>
    public static string Text(this MimeBundle bundle, string type) =>
        bundle.Data[type] is System.Text.Json.Nodes.JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
