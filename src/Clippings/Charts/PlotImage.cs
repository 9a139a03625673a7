using System.Text;

namespace Clippings;

/// <summary>
/// A plot's static picture inside an image element. Some viewers clean the elements out of an SVG that stands in the page
/// (nbconvert 6.5 leaves nothing but its words); none does so with an image, which also carries its alternative text.
/// </summary>
internal static class PlotImage
{
    public static string Of(Plot plot) =>
        $"<img alt=\"{HtmlWords.Escape(plot.Alt)}\" style=\"max-width:100%\" src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(plot.ToSvg()))}\">";
}
