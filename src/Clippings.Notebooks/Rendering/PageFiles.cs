namespace Clippings.Notebooks;

/// <summary>Style sheet and script that all pages share.</summary>
internal static class PageFiles
{
    private const string ScriptParts = "page/";

    /// <summary>Everything that a page can do, one file of the room <c>Scripts</c> after the other.</summary>
    public static string Script { get; } = "\"use strict\";\n" + string.Concat(
        typeof(PageFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(ScriptParts, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => "\n" + Read(name)));

    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Read("Clippings.Notebooks.Rendering.page.css");

    private static string Read(string name)
    {
        using var reader = new StreamReader(
            typeof(PageFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks its resource {name}."));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
