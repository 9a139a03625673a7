namespace Clippings;

/// <summary>Knows an embedded video of a large site; what stands around one is part of a story.</summary>
internal static class PageVideo
{
    private static readonly string[] Hosts =
        ["youtube.com", "youtube-nocookie.com", "player.vimeo.com", "dailymotion.com", "v.qq.com", "archive.org", "upload.wikimedia.org", "player.twitch.tv"];

    public static bool Is(PagePart part) =>
        part.Tag is "iframe" or "object" or "embed" && part.Source is { } element
        && element.Attributes.Any(attribute => Array.Exists(Hosts, host => attribute.Value.Contains("//" + host, StringComparison.OrdinalIgnoreCase)
            || attribute.Value.Contains("//www." + host, StringComparison.OrdinalIgnoreCase)));

    public static bool IsIn(PagePart part) => part.Totals.Embeds > 0 && part.Below().Any(Is);
}
