namespace Clippings.Notebooks;

/// <summary>A notebook as a page, with what the index tells about it.</summary>
/// <param name="Name">The notebook's file name without extension; the page is <c>NAME.html</c>.</param>
/// <param name="Html">The whole page.</param>
/// <param name="Title">The notebook's first heading.</param>
/// <param name="Lead">Its answer, or its first paragraph, as plain text; may be empty.</param>
/// <param name="Notice">What a reader must know before anything else; may be empty.</param>
/// <param name="Failure">That a cell or a step failed, in a few words; empty where all went well.</param>
/// <param name="Thumbnail">Its first picture, an SVG document; null where it has none.</param>
/// <param name="HasCharts">Whether the page needs the chart script.</param>
/// <param name="Cited">The passages of articles that it leads to.</param>
public sealed record RenderedPage(string Name, string Html, string Title, string Lead, string Notice, string Failure, string? Thumbnail, bool HasCharts, IReadOnlyCollection<Passage> Cited);
