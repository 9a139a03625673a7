namespace Clippings.Notebooks;

/// <summary>
/// The CSS properties that foreign HTML and SVG keep: those that set letters, colours, lines and the room of a box. None
/// takes an element out of its place or loads anything.
/// </summary>
internal static class SafeStyle
{
    private static readonly string[] Ends = ["", "-top", "-right", "-bottom", "-left"];

    /// <summary>For HTML that a cell gave off.</summary>
    public static IReadOnlyList<string> OfHtml { get; } =
    [
        "background-color", "border-collapse", "border-radius", "border-spacing", "box-sizing", "caption-side", "clear", "color", "display", "empty-cells",
        "font-family", "font-size", "font-style", "font-variant", "font-variant-numeric", "font-weight", "height", "letter-spacing", "line-height", "list-style-type", "max-height", "max-width",
        "min-height", "min-width", "opacity", "overflow", "overflow-x", "overflow-y", "table-layout", "text-align", "text-decoration", "text-decoration-color", "text-decoration-line",
        "text-decoration-style", "text-indent", "text-overflow", "text-transform", "vertical-align", "white-space", "width", "word-break", "word-spacing", "overflow-wrap", "float",
        "flex", "flex-basis", "flex-direction", "flex-grow", "flex-shrink", "flex-wrap", "align-items", "justify-content", "gap", "column-gap", "row-gap",
        .. Sides("margin"), .. Sides("padding"),
        .. Sides("border").SelectMany(side => new[] { side, side + "-color", side + "-style", side + "-width" }), "border-color", "border-style", "border-width",
    ];

    /// <summary>For HTML that Markdown gave: what a table of Markdown needs.</summary>
    public static IReadOnlyList<string> OfMarkdown { get; } = ["text-align"];

    /// <summary>For SVG, as properties and as attributes.</summary>
    public static IReadOnlyList<string> OfSvg { get; } =
    [
        "alignment-baseline", "baseline-shift", "clip-path", "clip-rule", "color", "color-interpolation", "direction", "display", "dominant-baseline", "fill", "fill-opacity", "fill-rule",
        "flood-color", "flood-opacity", "font-family", "font-size", "font-stretch", "font-style", "font-variant", "font-weight", "height", "letter-spacing", "marker-end", "marker-mid", "marker-start",
        "mask", "max-width", "opacity", "overflow", "paint-order", "shape-rendering", "stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap",
        "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width", "text-anchor", "text-decoration", "text-rendering", "unicode-bidi", "vector-effect", "visibility", "white-space",
        "width", "word-spacing", "writing-mode",
    ];

    private static IEnumerable<string> Sides(string property) => Ends.Select(end => property + end);
}
