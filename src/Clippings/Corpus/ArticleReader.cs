using System.Globalization;

namespace Clippings;

/// <summary>Makes articles of what formats extract.</summary>
internal static class ArticleReader
{
    /// <summary>
    /// The article with what is known of it: corrections win over <c>corpus.json</c>, what that states over its format, and
    /// that over what the text prints.
    /// </summary>
    public static Article Read(ArticleOrigin origin, ExtractedArticle found)
    {
        var stated = Stated(origin);
        var roles = found.Roles;
        var by = origin.Corrections.Stated(Correctable.Published) is null ? KitFiles.Corpus : KitFiles.Corrections;
        return new Article
        {
            Id = origin.Id,
            File = origin.File,
            Source = origin.Source,
            IsFile = found.IsFile && !origin.File.Contains('#', StringComparison.Ordinal),
            Text = found.Text,
            Reading = article => Print(article, origin, roles),
            Sha256 = origin.Sha256,
            Outlet = stated?.Outlet ?? found.Outlet,
            Headline = stated?.Headline ?? found.Headline,
            Byline = stated?.Byline ?? found.Byline,
            Section = found.Section,
            Published = stated?.Published ?? found.Published,
            PublishedFrom = stated?.Published is not null ? DateSource.Metadata : found.Published is not null ? found.PublishedFrom : null,
            PublishedEvidence = stated?.Published is not null ? $"stated in {by}" : found.Published is not null ? found.PublishedEvidence ?? "stated in the page's own metadata" : null,
            Url = stated?.Url ?? found.Url,
            Language = stated?.Language,
            PageLanguage = found.Language,
            PageWords = found.Words,
            SyndicatedFrom = stated?.SyndicatedFrom,
            Extra = found.Extra.Count == 0 ? ExtraColumns.None : new ExtraColumns(found.Extra),
            Corrections = origin.Corrections,
        };
    }

    /// <summary>An article of which nothing but its origin is known.</summary>
    public static Article Empty(ArticleOrigin origin) => new()
    {
        Id = origin.Id,
        File = origin.File,
        Source = origin.Source,
        Text = "",
        Sha256 = origin.Sha256,
        Corrections = origin.Corrections,
    };

    private static ManifestEntry? Stated(ArticleOrigin origin)
    {
        var (outlet, published) = (origin.Corrections.Stated(Correctable.Outlet), origin.Corrections.Stated(Correctable.Published));
        if (outlet is null && published is null)
            return origin.Stated;
        var stated = origin.Stated ?? new ManifestEntry(origin.File);
        return stated with { Outlet = outlet ?? stated.Outlet, Published = published is null ? stated.Published : DateOnly.ParseExact(published, "O", CultureInfo.InvariantCulture) };
    }

    private static PrintedArticle Print(Article article, ArticleOrigin origin, IReadOnlyDictionary<int, LineRole> roles)
    {
        var text = article.Text;
        var lines = origin.Corrections.Corrected(LineRoles.Assign(text, LineReader.Read(origin.Id, text), Stated(origin), roles));
        return new(lines, PrintedMetadata.Of(text, lines));
    }
}
