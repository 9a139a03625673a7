namespace Clippings.Notebooks;

/// <summary>Reads the bundles of a notebook.</summary>
internal static class BundleText
{
    /// <summary>What the cells gave off, in order.</summary>
    public static IEnumerable<MimeBundle> Bundles(this Notebook notebook) =>
        notebook.Cells.SelectMany(Bundles);

    /// <summary>What a cell gave off, in order.</summary>
    public static IEnumerable<MimeBundle> Bundles(this NotebookCell cell) => cell.Outputs.Select(output => output.Value).OfType<MimeBundle>();

    /// <summary>A form as text; empty where the bundle hasn't got it.</summary>
    public static string Text(this MimeBundle bundle, string type) =>
        bundle.Data[type] is System.Text.Json.Nodes.JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
