namespace Clippings.Notebooks;

/// <summary>The parts of SVG that draw, and no others: nothing that runs, moves, loads, leads away, or holds HTML.</summary>
internal static class SvgParts
{
    /// <summary>Elements.</summary>
    public static IReadOnlySet<string> Elements { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "svg", "g", "a", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "image",
        "clipPath", "mask", "marker", "pattern", "linearGradient", "radialGradient", "stop", "switch",
        "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feOffset",
    };

    /// <summary>Elements that hold nothing but words.</summary>
    public static IReadOnlySet<string> OfWords { get; } = new HashSet<string>(StringComparer.Ordinal) { "title", "desc" };

    /// <summary>Properties of the attribute <c>style</c>.</summary>
    public static IReadOnlySet<string> Properties { get; } = SafeStyle.OfSvg.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Attributes, beside ids, references and styles, which are checked one by one.</summary>
    public static IReadOnlySet<string> Attributes { get; } = new HashSet<string>(SafeStyle.OfSvg, StringComparer.Ordinal)
    {
        "viewBox", "preserveAspectRatio", "version", "role", "aria-label", "aria-hidden", "lang", "transform", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "dx", "dy",
        "points", "pathLength", "rotate", "textLength", "lengthAdjust", "startOffset", "clipPathUnits", "maskUnits", "maskContentUnits", "markerHeight", "markerWidth", "markerUnits", "orient", "refX", "refY",
        "patternUnits", "patternContentUnits", "patternTransform", "gradientUnits", "gradientTransform", "spreadMethod", "offset", "filter", "filterUnits", "primitiveUnits",
        "in", "in2", "result", "mode", "type", "values", "operator", "k1", "k2", "k3", "k4", "stdDeviation", "slope", "intercept", "amplitude", "exponent", "tableValues",
    };
}
