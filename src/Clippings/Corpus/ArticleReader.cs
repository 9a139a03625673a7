namespace Clippings;

/// <summary>Makes articles of what formats extract.</summary>
internal static class ArticleReader
{
    /// <summary>The article: its lines with their roles, and what is known of it. What <c>corpus.json</c> states wins over its format, and that over what the text prints.</summary>
    public static Article Read(ArticleOrigin origin, ExtractedArticle found)
    {
        var stated = origin.Stated;
        var lines = LineRoles.Assign(found.Text, LineReader.Read(origin.Id, found.Text), stated, found.Roles);
        var printed = PrintedMetadata.Of(found.Text, lines);
        var (published, from, evidence) =
            stated?.Published is { } day ? (day, DateSource.Metadata, $"stated in {KitFiles.Corpus}")
            : found.Published is { } marked ? (marked, found.PublishedFrom, found.PublishedEvidence ?? "stated in the page's own metadata")
            : printed.Published is { } alone ? (alone, DateSource.Text, "printed on a line of its own")
            : (default(DateOnly?), default(DateSource?), default(string));
        return new Article
        {
            Id = origin.Id,
            File = origin.File,
            Source = origin.Source,
            IsFile = found.IsFile && !origin.File.Contains('#', StringComparison.Ordinal),
            Text = found.Text,
            Lines = lines,
            Sha256 = origin.Sha256,
            Outlet = stated?.Outlet ?? found.Outlet ?? printed.Outlet,
            Headline = stated?.Headline ?? found.Headline ?? printed.Headline,
            Byline = stated?.Byline ?? found.Byline ?? printed.Byline,
            Dateline = printed.Dateline,
            Section = found.Section,
            Published = published,
            PublishedFrom = from,
            PublishedEvidence = evidence,
            Url = stated?.Url ?? found.Url,
            Language = stated?.Language,
            PageLanguage = found.Language,
            PageWords = found.Words,
            SyndicatedFrom = stated?.SyndicatedFrom,
            Extra = found.Extra.Count == 0 ? ExtraColumns.None : new ExtraColumns(found.Extra),
        };
    }

    /// <summary>An article of which nothing but its origin is known.</summary>
    public static Article Empty(ArticleOrigin origin) => new()
    {
        Id = origin.Id,
        File = origin.File,
        Source = origin.Source,
        Text = "",
        Lines = [],
        Sha256 = origin.Sha256,
    };
}
