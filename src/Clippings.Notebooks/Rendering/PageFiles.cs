namespace Clippings.Notebooks;

/// <summary>Style sheet and script that all pages share.</summary>
internal static class PageFiles
{
    /// <summary>Opens one of them.</summary>
    public static Stream Open(string name) =>
        typeof(PageFiles).Assembly.GetManifestResourceStream($"Clippings.Notebooks.Rendering.{name}")
        ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");

    /// <summary>The text of one of them.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }
}
