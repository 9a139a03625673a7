using AngleSharp.Dom;
using Ganss.Xss;

namespace Clippings.Notebooks;

/// <summary>Leaves of foreign HTML what shows something: no scripts, no forms, no style sheets, no frames.</summary>
internal static class SafeHtml
{
    private static readonly string[] Controls = ["form", "button", "select", "textarea", "option", "keygen", "datalist"];

    private static readonly HtmlSanitizer OfMarkdown = Sanitizer("class", "id", "role", "aria-label", "aria-hidden", "aria-describedby", "open");

    // Ids of several outputs would collide on one page, so outputs lose theirs.
    private static readonly HtmlSanitizer OfOutput = Sanitizer("class", "role", "aria-label", "aria-hidden", "open", "lang");

    /// <summary>Cleans HTML that Markdown gave; ids stay, for links within the page.</summary>
    public static string FromMarkdown(string html) => OfMarkdown.Sanitize(html);

    /// <summary>Cleans HTML that a cell gave off.</summary>
    public static string FromOutput(string html) => OfOutput.Sanitize(html);

    /// <summary>The words of HTML, on one line.</summary>
    public static string WordsOf(string html)
    {
        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return string.Join(' ', (document.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static HtmlSanitizer Sanitizer(params string[] attributes)
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedTags.ExceptWith(Controls);
        sanitizer.AllowedAttributes.Remove("id");
        sanitizer.AllowedAttributes.Remove("class");
        sanitizer.AllowedAttributes.UnionWith(attributes);
        sanitizer.AllowedSchemes.Add("mailto");
        sanitizer.AllowedSchemes.Add("data");
        sanitizer.FilterUrl += (_, link) =>
        {
            if (link.OriginalUrl.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !IsPicture(link))
                link.SanitizedUrl = null;
        };
        return sanitizer;
    }

    private static bool IsPicture(FilterUrlEventArgs link) =>
        link.Tag.NodeName == "IMG" && link.OriginalUrl.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);
}
