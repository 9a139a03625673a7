using System.Net;

namespace Clippings;

/// <summary>Reads marks that a page spelled out twice, such as <c>&amp;amp;#8217;</c> in an attribute or a script.</summary>
internal static class PageEntities
{
    public static string Decoded(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
}
