namespace Clippings;

internal static class ArticleReader
{
    private static readonly Dictionary<int, LineRole> NoRoles = [];

    public static bool IsPage(string file) => !file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>The article in a decoded file; null where it holds no text.</summary>
    public static Article? Read(ArticleSource source)
    {
        var page = IsPage(source.File) ? WebPage.Extract(source.Text) : new ExtractedPage(source.Text, NoRoles);
        var lines = LineRoles.Assign(page.Text, LineReader.Read(source.Id, page.Text), source.Stated, page.Roles);
        return lines.Count == 0 ? null : Compose(source, page, lines);
    }

    // What corpus.json states wins over mark-up, and mark-up over what the text prints.
    private static Article Compose(ArticleSource source, ExtractedPage page, IReadOnlyList<Line> lines)
    {
        var stated = source.Stated;
        var printed = PrintedMetadata.Of(page.Text, lines);
        var (published, from, evidence) =
            stated?.Published is { } day ? (day, DateSource.Metadata, "stated in corpus.json")
            : page.Published is { } marked ? (marked, DateSource.Text, "stated in the page's own metadata")
            : printed.Published is { } alone ? (alone, DateSource.Text, "printed on a line of its own")
            : (default(DateOnly?), default(DateSource?), default(string));
        return new Article
        {
            Id = source.Id,
            File = source.File,
            Text = page.Text,
            Lines = lines,
            Sha256 = source.Sha256,
            Outlet = stated?.Outlet ?? page.Outlet ?? printed.Outlet,
            Headline = stated?.Headline ?? page.Headline ?? printed.Headline,
            Byline = stated?.Byline ?? page.Byline ?? printed.Byline,
            Dateline = printed.Dateline,
            Published = published,
            PublishedFrom = from,
            PublishedEvidence = evidence,
            Url = stated?.Url,
            Language = stated?.Language,
            PageLanguage = page.Language,
            PageWords = page.Words,
            SyndicatedFrom = stated?.SyndicatedFrom,
        };
    }
}
