using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Clippings.Notebooks;

/// <summary>HTML that leads to no file: pictures beside it are taken in, links to files become words.</summary>
internal sealed class OnePage : IDisposable
{
    // No heading's anchor has this, nor an id that an output brings.
    private const string AnchorStart = "from_";

    private readonly IHtmlDocument document;
    private readonly Dictionary<string, List<Citation>> cited = new(StringComparer.Ordinal);
    private readonly List<string> leftOut = [];
    private string section = "";
    private int anchors;

    /// <summary>Takes in what stands beside.</summary>
    /// <param name="html">Clean HTML.</param>
    /// <param name="folder">The folder from which its addresses count.</param>
    public OnePage(string html, string folder)
    {
        document = new HtmlParser().ParseDocument(html);
        foreach (var picture in document.QuerySelectorAll("img").ToList())
            TakeIn(picture, folder);
        foreach (var link in document.QuerySelectorAll("a[href]").Where(link => !Leads(link.GetAttribute("href")!)).ToList())
            link.Replace([.. link.ChildNodes]);
        foreach (var part in document.QuerySelectorAll(".prose > h2, a.passage, script.plotly").ToList())
        {
            if (part.LocalName == "h2")
                section = string.Concat(part.ChildNodes.Where(node => node is not IElement { ClassName: "anchor" }).Select(node => node.TextContent)).Trim();
            else
                Note(part);
        }

        Html = document.Body!.InnerHtml.Trim();
    }

    /// <summary>The HTML.</summary>
    public string Html { get; }

    /// <summary>Pictures that could not be taken in, as they are named.</summary>
    public IReadOnlyList<string> LeftOut => leftOut;

    /// <summary>From where an anchor is linked, in order: one place a table and one a figure.</summary>
    public IReadOnlyList<Citation> CitedAt(string anchor) => cited.GetValueOrDefault(anchor) ?? [];

    /// <inheritdoc/>
    public void Dispose() => document.Dispose();

    private static bool Leads(string address) =>
        address.StartsWith('#') || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto");

    private void TakeIn(IElement picture, string folder)
    {
        var address = picture.GetAttribute("src") ?? "";
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return;
        if (PictureFile.Read(folder, address) is { } data)
        {
            picture.SetAttribute("src", data);
            return;
        }

        leftOut.Add(address);
        picture.Replace(document.CreateTextNode($"[{picture.GetAttribute("alt")}]"));
    }

    // A chart's points have no element to come back to, and its picture is hidden where it is drawn; so one comes back to the figure.
    private void Note(IElement link)
    {
        var figure = link.Closest("figure");
        var box = figure ?? link.Closest(".scroll, .html") ?? link;
        foreach (var anchor in PassageLinks.AnchorsIn(link is IHtmlScriptElement ? link.TextContent : link.GetAttribute("href")!))
        {
            if (!cited.TryGetValue(anchor, out var places))
                cited[anchor] = places = [];
            if (places.TrueForAll(place => place.Box != box))
                places.Add(new(AnchorOf(figure ?? link), section, figure is null ? "table" : "figure", box));
        }
    }

    private string AnchorOf(IElement element) => string.IsNullOrEmpty(element.Id) ? element.Id = $"{AnchorStart}{++anchors}" : element.Id;

    /// <summary>A place that leads to a passage.</summary>
    /// <param name="Anchor">Its id.</param>
    /// <param name="Section">The heading that it stands under; empty before the first.</param>
    /// <param name="Kind">A word for it.</param>
    /// <param name="Box">The table or figure.</param>
    internal sealed record Citation(string Anchor, string Section, string Kind, IElement Box);
}
