using AngleSharp.Dom;

namespace Clippings;

/// <summary>A page that Nexis or LexisNexis wrote for downloading: an anchor begins each document.</summary>
internal static class NexisPage
{
    private const string Anchor = "=\"DOC_ID_";

    /// <summary>Whether a page has the marks of such a download.</summary>
    public static bool Matches(string markup) =>
        markup.Contains(Anchor, StringComparison.Ordinal) || markup.Contains("<DOCFULL>", StringComparison.Ordinal);

    /// <summary>The articles.</summary>
    public static IEnumerable<ExtractedArticle> Read(string markup) => NexisDocuments.Read(
        MarkupParts.Of(markup, Anchor, tag => tag.StartsWith("<a", StringComparison.OrdinalIgnoreCase)).SelectMany(Blocks), isWrapped: false);

    private static List<ExportBlock> Blocks(IElement document)
    {
        var blocks = PageBlocks.Of(document);
        if (blocks.Count > 0 && document.FirstElementChild?.LocalName == "a")
            blocks[0] = blocks[0] with { Opens = true };
        return blocks;
    }
}
