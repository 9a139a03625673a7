namespace Clippings;

/// <summary>What a page's mark-up knows of its lines: captions, the author and the day above the story, headings that are no links.</summary>
internal static class PageRoles
{
    private const int Prose = 120;

    /// <summary>The roles that the mark-up decides, by the index of the line.</summary>
    public static IEnumerable<(int Line, LineRole Role)> Of(IReadOnlyList<PageLine> lines, string? byline)
    {
        var inStory = false;
        foreach (var (i, line) in lines.Index())
        {
            if ((line.Role ?? (inStory ? Inside(line) : Above(line, byline))) is { } role)
                yield return (i, role);
            inStory |= line is { Role: null, Text.Length: >= Prose };
        }
    }

    private static LineRole? Above(PageLine line, string? byline) =>
        (byline is not null && line.Text.Length <= byline.Length + 4 && PageTitle.IsAlike("by and " + byline, line.Text)) || Datelines.DateAlone(line.Text) is not null
            ? LineRole.Credit
            : null;

    // What looks like the title of another story is a heading of this one where nothing links.
    private static LineRole? Inside(PageLine line) =>
        !line.IsLink && RelatedLinks.LooksLikeTitle(line.Text) && LineRoles.Plain(line.Text) is null ? LineRole.Body : null;
}
