namespace Clippings.Notebooks;

/// <summary>What a notebook was run on, as its page and the index tell it.</summary>
/// <param name="Corpus">Whose texts these are, in a sentence of plain text; empty where nobody knows.</param>
/// <param name="Version">What computed it and from what, to be cited: a name, a version, a hash; empty for none.</param>
/// <param name="Doubt">Why the page may not hold for that corpus as it is now, in a sentence that stands on its top; empty for no reason.</param>
public sealed record Colophon(string Corpus, string Version, string Doubt)
{
    /// <summary>The end of a notebook's page: what it was run on, and how to cite it.</summary>
    internal static string Render(Colophon? colophon, string title)
    {
        if (colophon is null)
            return "";
        var cite = colophon.Version.Length == 0 ? "" : $"To cite it: “{title}”, {colophon.Version}.";
        var lines = new[] { colophon.Corpus, cite }.Where(line => line.Length > 0);
        return string.Concat(lines.Select(line => $"\n<p>{HtmlText.Escape(line)}</p>"));
    }
}
