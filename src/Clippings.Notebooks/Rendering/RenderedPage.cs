namespace Clippings.Notebooks;

/// <summary>A notebook rendered, before it has its place among others.</summary>
/// <param name="Name">The notebook's file name without extension; the page is <c>NAME.html</c>.</param>
/// <param name="File">The notebook's path, relative to the page's folder, with <c>/</c>.</param>
/// <param name="Content">Its title, cells and headings.</param>
/// <param name="Failure">That a cell or a step failed, in a few words; empty where all went well.</param>
/// <param name="Cover">The figure that stands for it on the index, as SVG to stand in a page; empty where it has none.</param>
/// <param name="Cited">The passages of articles that it leads to.</param>
/// <param name="Colophon">What it was run on; null where nobody knows.</param>
internal sealed record RenderedPage(string Name, string File, NotebookContent Content, string Failure, string Cover, IReadOnlyCollection<Passage> Cited, Colophon? Colophon)
{
    /// <summary>The page's address from the folder of pages, escaped.</summary>
    public string Address => HtmlText.Escape(Uri.EscapeDataString(Name)) + ".html";
}
