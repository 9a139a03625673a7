namespace Clippings.Notebooks;

/// <summary>What a folder of pages says of itself, which the engine can't know.</summary>
/// <param name="Title">The heading of the index.</param>
/// <param name="About">What made these pages, in a sentence or two of plain text; empty for nothing.</param>
/// <param name="ColophonOf">What a notebook, with its path, was run on; null where nobody knows.</param>
public sealed record SiteWords(string Title, string About, Func<string, Notebook, Colophon?> ColophonOf)
{
    /// <summary>Nothing but that there are notebooks.</summary>
    public static SiteWords None { get; } = new("Notebooks", "", (_, _) => null);
}
