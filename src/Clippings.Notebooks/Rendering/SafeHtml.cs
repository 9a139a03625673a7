using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using Ganss.Xss;

namespace Clippings.Notebooks;

/// <summary>
/// Leaves of foreign HTML what shows something: no scripts, no forms, no style sheets, no frames. Links lead where they
/// lead; anything that a browser would fetch by itself is left only where it is in the page.
/// </summary>
internal static partial class SafeHtml
{
    private static readonly string[] Controls = ["form", "button", "select", "textarea", "option", "optgroup", "keygen", "datalist", "fieldset", "menu", "menuitem", "command", "dialog", "map", "area"];

    // What pages say by their own classes is theirs to say: a notice, a chart.
    private static readonly HashSet<string> OwnClasses = [.. OwnClass().Matches(PageFiles.Style).Select(match => match.Groups[1].Value), "plotly", "data"];

    private static readonly HtmlSanitizer OfMarkdown = Sanitizer(SafeStyle.OfMarkdown, keepsFiles: true, "class", "id", "role", "aria-label", "aria-hidden", "aria-describedby", "open");

    // Ids of several outputs would collide on one page, so those that the output itself leads to get a name of their own, and others go.
    private static readonly HtmlSanitizer OfOutput = Sanitizer(SafeStyle.OfHtml, keepsFiles: false, "class", "id", "role", "aria-label", "aria-hidden", "open", "lang", PassageLinks.Attribute);

    /// <summary>Cleans HTML that Markdown gave; ids stay, for links within the page, and pictures of the notebook's own folder.</summary>
    public static string FromMarkdown(string html) => OfMarkdown.Sanitize(html);

    /// <summary>Cleans HTML that a cell gave off.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="scope">Set before ids, so that two outputs on a page don't share one.</param>
    public static string FromOutput(string html, string scope)
    {
        using var document = OfOutput.SanitizeDom(html);
        if (document.Body is not { } body)
            return "";
        var links = body.QuerySelectorAll("a[href^='#']").ToLookup(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..]), StringComparer.Ordinal);
        var led = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in body.QuerySelectorAll("[id]").ToList())
        {
            var id = element.Id!;
            if (!links.Contains(id) || !led.Add(id))
            {
                element.RemoveAttribute("id");
                continue;
            }

            element.Id = $"{scope}-{id}";
            foreach (var link in links[id])
                link.SetAttribute("href", $"#{Uri.EscapeDataString(element.Id)}");
        }

        return body.ChildNodes.ToHtml(OfOutput.OutputFormatter);
    }

    /// <summary>The words of HTML, on one line.</summary>
    public static string WordsOf(string html)
    {
        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return string.Join(' ', (document.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static HtmlSanitizer Sanitizer(IReadOnlyList<string> properties, bool keepsFiles, params string[] attributes)
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedTags.ExceptWith(Controls);
        sanitizer.AllowedTags.Add("bdi");
        sanitizer.AllowedAttributes.ExceptWith(["id", "class", "background", "target", "action", "method", "formaction", "accesskey", "autofocus", "contenteditable", "tabindex", "usemap", "ping", "srcset", "dynsrc", "lowsrc", "poster", "longdesc", "cite"]);
        sanitizer.AllowedAttributes.UnionWith(attributes);
        sanitizer.AllowedCssProperties.Clear();
        sanitizer.AllowedCssProperties.UnionWith(properties);
        sanitizer.AllowedSchemes.Add("mailto");
        sanitizer.AllowedSchemes.Add("data");
        sanitizer.FilterUrl += (_, link) =>
        {
            if (!(link.Tag.NodeName == "A" ? IsLink(link.OriginalUrl) : link.Tag.NodeName == "IMG" && IsPicture(link.OriginalUrl, keepsFiles)))
                link.SanitizedUrl = null;
        };
        sanitizer.PostProcessNode += (_, processed) => Check(processed.Node);
        return sanitizer;
    }

    private static void Check(INode node)
    {
        if (node is not IElement element)
            return;
        if (element.NodeName == "INPUT")
            CheckInput(element);
        foreach (var name in element.ClassList.Where(OwnClasses.Contains).ToList())
        {
            // The link that our own headings carry.
            if (name != "anchor" || element.NodeName != "A")
                element.ClassList.Remove(name);
        }

        if (element.ClassList.Length == 0)
            element.RemoveAttribute("class");
    }

    // A box of a task list shows something; any other input only asks.
    private static void CheckInput(IElement input)
    {
        if (input.GetAttribute("type") == "checkbox")
            input.SetAttribute("disabled", "disabled");
        else
            input.Remove();
    }

    private static bool IsLink(string url) => !IsData(url);

    private static bool IsPicture(string url, bool keepsFiles) =>
        IsData(url) ? url.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) : keepsFiles && IsBeside(url);

    private static bool IsData(string url) => url.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    // A path from the page on; "//host" and "\\\\host" are other machines, and a scheme may be any.
    private static bool IsBeside(string url) => FilePath().IsMatch(url);

    [GeneratedRegex(@"^[^\\/:\s\p{C}][^\\:\p{C}]*$")]
    private static partial Regex FilePath();

    [GeneratedRegex(@"\.([a-zA-Z][\w-]*)")]
    private static partial Regex OwnClass();
}
