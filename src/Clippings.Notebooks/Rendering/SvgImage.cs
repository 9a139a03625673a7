using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Clippings.Notebooks;

/// <summary>
/// An SVG made fit to stand inside a page: built anew from the elements and attributes that draw, ids of its own, scaled
/// by its box. What is not known to draw is left out, with what is in it.
/// </summary>
internal static partial class SvgImage
{
    private const int HitWidth = 9;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Link = "http://www.w3.org/1999/xlink";

    /// <summary>The SVG's markup; null where it is not well-formed XML, or no SVG.</summary>
    /// <param name="svg">An SVG document.</param>
    /// <param name="scope">Set before every id, so that two pictures on a page don't share one.</param>
    /// <param name="passages">Makes links of the passages that parts of it stand for; null for none.</param>
    public static string? Inline(string svg, string scope, PassageLinks? passages = null)
    {
        if (Parse(svg) is not { Name.LocalName: "svg" } root || Copy(root, scope, passages) is not { } copy)
            return null;
        Scale(copy);
        if (copy.Descendants(Svg + "a").Any(link => link.Attribute("class")?.Value == "passage"))
            copy.SetAttributeValue("role", "group");
        return copy.ToString(SaveOptions.DisableFormatting);
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

    private static XElement? Copy(XElement element, string scope, PassageLinks? passages)
    {
        var isSvg = element.Name.Namespace == Svg || element.Name.Namespace == XNamespace.None;
        if (!isSvg || !SvgParts.Elements.Contains(element.Name.LocalName))
            return null;
        var copy = new XElement(Svg + element.Name.LocalName);
        foreach (var attribute in element.Attributes())
        {
            // Links of SVG 1 are those of SVG 2 today, so one name does for both.
            if (attribute.Name.Namespace == XNamespace.None || attribute.Name == Link + "href")
                copy.SetAttributeValue(attribute.Name.LocalName, Checked(element.Name.LocalName, attribute.Name.LocalName, attribute.Value, scope));
        }

        // A title is words; an element in it would be HTML to a browser.
        if (SvgParts.OfWords.Contains(element.Name.LocalName))
            copy.Value = element.Value;
        else
            copy.Add(element.Nodes().Select(node => node switch { XText text => new XText(text.Value), XElement child => (object?)Copy(child, scope, passages), _ => null }));
        return element.Attribute(PassageLinks.Attribute)?.Value is { } named && passages?.Link(named) is { } address ? Linked(copy, address) : copy;
    }

    private static XElement Linked(XElement part, string address)
    {
        var link = new XElement(Svg + "a", new XAttribute("class", "passage"), new XAttribute("href", address), part);
        // A thin line is hard to hit.
        if (part.Name.LocalName == "path" && part.Attribute("fill")?.Value == "none")
            link.Add(new XElement(Svg + "path", part.Attribute("d"), new XAttribute("fill", "none"), new XAttribute("stroke", "#000000"), new XAttribute("stroke-opacity", "0"), new XAttribute("stroke-width", HitWidth)));
        return link;
    }

    /// <summary>The value as it may stand; null for an attribute that may not.</summary>
    private static string? Checked(string element, string name, string value, string scope) => name switch
    {
        "id" => $"{scope}-{value}",
        "href" => value.StartsWith('#') ? $"#{scope}-{value[1..]}" : element == "image" && IsPicture(value) ? value : null,
        "aria-labelledby" or "aria-describedby" => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $"{scope}-{id}")),
        "style" => Style(value, scope),
        _ => SvgParts.Attributes.Contains(name) && !LoadsFromElsewhere(value) ? Local(value, scope) : null,
    };

    private static string? Style(string style, string scope)
    {
        var kept = style.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(declaration => declaration.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
                && SvgParts.Properties.Contains(declaration[..colon].Trim()) && !LoadsFromElsewhere(declaration[colon..]))
            .Select(declaration => Local(declaration, scope));
        return string.Join(';', kept) is { Length: > 0 } result ? result : null;
    }

    private static string Local(string value, string scope) => LocalUrl().Replace(value, match => $"url(#{scope}-{match.Groups[1].Value})");

    private static bool IsPicture(string href) =>
        href.StartsWith("data:image/png", StringComparison.OrdinalIgnoreCase) || href.StartsWith("data:image/jpeg", StringComparison.OrdinalIgnoreCase);

    // A backslash spells any letter of CSS, those of "url" too; no attribute that draws needs one.
    private static bool LoadsFromElsewhere(string value) =>
        value.Contains('\\', StringComparison.Ordinal) || Address().IsMatch(LocalUrl().Replace(value, ""));

    private static void Scale(XElement root)
    {
        if (root.Attribute("viewBox") is null && Pixels(root, "width") is { } width && Pixels(root, "height") is { } height)
            root.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {width} {height}"));
    }

    private static double? Pixels(XElement root, string name) =>
        root.Attribute(name)?.Value is { } text && double.TryParse(text.Replace("px", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out var pixels) ? pixels : null;

    [GeneratedRegex("""url\(\s*['"]?#([^'")\s]+)['"]?\s*\)""")]
    private static partial Regex LocalUrl();

    [GeneratedRegex(@"(url|image|image-set|src|attr)\s*\(|@|://", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
