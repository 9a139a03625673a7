namespace Clippings.Notebooks;

/// <summary>The figure by which the index shows a notebook.</summary>
internal static class PageCover
{
    /// <summary>
    /// The figure of the first cell tagged <c>cover</c>, if it shows any data; else the first that does, else the first there is; empty where a notebook has none.
    /// </summary>
    /// <param name="notebook">As executed.</param>
    /// <param name="scope">Unique on the index, so that two pictures share no id.</param>
    public static string Of(Notebook notebook, string scope)
    {
        var figures = notebook.Cells
            .SelectMany(cell => cell.Bundles().Select(bundle => (Declared: cell.HasTag(CellTags.Cover), Bundle: bundle)))
            .Where(figure => figure.Bundle.Text(MimeTypes.Svg).Length > 0);
        return figures.OrderByDescending(figure => HasData(figure.Bundle)).ThenByDescending(figure => figure.Declared)
            .Select(figure => SvgImage.Inline(figure.Bundle.Text(MimeTypes.Svg), scope)).FirstOrDefault(svg => svg is not null) ?? "";
    }

    // A figure that brings no table isn't said to be empty.
    private static bool HasData(MimeBundle bundle) => FigureNotes.Of(bundle).Table is var table && (table.Length == 0 || table.Contains("<td", StringComparison.OrdinalIgnoreCase));
}
