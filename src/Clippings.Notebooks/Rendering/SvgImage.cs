using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Clippings.Notebooks;

/// <summary>An SVG made fit to stand inside a page: nothing that runs or loads, ids of its own, scaled by its box.</summary>
internal static partial class SvgImage
{
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase) { "script", "foreignObject", "iframe", "object", "embed", "style", "handler", "set", "animate" };

    /// <summary>The SVG's markup; null where it is not well-formed XML.</summary>
    /// <param name="svg">An SVG document.</param>
    /// <param name="scope">Set before every id, so that two pictures on a page don't share one.</param>
    public static string? Inline(string svg, string scope)
    {
        if (Parse(svg) is not { } root)
            return null;
        root.Descendants().Where(element => Forbidden.Contains(element.Name.LocalName)).ToList().ForEach(element => element.Remove());
        foreach (var element in root.DescendantsAndSelf())
            Clean(element, scope);
        Scale(root);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The picture's own title; null where it has none.</summary>
    public static string? TitleOf(string svg) => Parse(svg)?.Elements().FirstOrDefault(element => element.Name.LocalName == "title")?.Value.Trim();

    /// <summary>The words printed in the picture, one space between them; empty where it is not well-formed XML.</summary>
    public static string WordsOf(string svg) => string.Join(' ', (Parse(svg)?.DescendantNodes().OfType<XText>() ?? [])
        .Where(text => text.Parent!.Name.LocalName is "text" or "tspan")
        .SelectMany(text => text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static XElement? Parse(string svg)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
            using var reader = XmlReader.Create(new StringReader(svg), settings);
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static void Clean(XElement element, string scope)
    {
        foreach (var attribute in element.Attributes().ToList())
        {
            var name = attribute.Name.LocalName;
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (name == "href" && !IsSafe(attribute.Value)) || LoadsFromElsewhere(attribute.Value))
                attribute.Remove();
            else if (name == "id")
                attribute.Value = $"{scope}-{attribute.Value}";
            else if (name == "href" && attribute.Value.StartsWith('#'))
                attribute.Value = $"#{scope}-{attribute.Value[1..]}";
            else if (name is "aria-labelledby" or "aria-describedby")
                attribute.Value = string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $"{scope}-{id}"));
            else
                attribute.Value = LocalUrl().Replace(attribute.Value, match => $"url(#{scope}-{match.Groups[1].Value})");
        }
    }

    private static bool IsSafe(string href) =>
        href.StartsWith('#') || href.StartsWith("data:image/png", StringComparison.OrdinalIgnoreCase) || href.StartsWith("data:image/jpeg", StringComparison.OrdinalIgnoreCase);

    private static bool LoadsFromElsewhere(string value) =>
        value.Contains("url(", StringComparison.OrdinalIgnoreCase) && !LocalUrl().IsMatch(value);

    private static void Scale(XElement root)
    {
        if (root.Attribute("viewBox") is null && Pixels(root, "width") is { } width && Pixels(root, "height") is { } height)
            root.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {width} {height}"));
    }

    private static double? Pixels(XElement root, string name) =>
        root.Attribute(name)?.Value is { } text && double.TryParse(text.Replace("px", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out var pixels) ? pixels : null;

    [GeneratedRegex("""url\(\s*['"]?#([^'")\s]+)['"]?\s*\)""")]
    private static partial Regex LocalUrl();
}
