namespace Clippings;

/// <summary>
/// The names by which programs that collect or sell news export what is known of an article, the surest first. Case,
/// spaces, <c>_</c> and <c>-</c> do not count; a dot leads into a record.
/// </summary>
internal static class FieldNames
{
    private static readonly (ArticleField Field, string[] Names)[] Known =
    [
        (ArticleField.Text,
        [
            "text", "fulltext", "articletext", "storytext", "bodytext", "fields.bodytext", "maintext", "textcontent", "contenttext", "plaintext",
            "articlebody", "body", "fields.body", "content", "content.rendered", "contenthtml", "articlecontent", "newscontent", "content.value", "content.text", "hlead",
            "article", "story", "storybody", "cleantext", "cleanedtext", "rawtext", "body.text", "blocks.body.bodytextsummary", "paragraphs", "transcript", "document",
        ]),
        (ArticleField.Headline,
        [
            "headline", "title", "webtitle", "headline.main", "fields.headline", "title.rendered", "articletitle", "newstitle", "storytitle",
            "headlines.main", "thread.title", "titlefull", "heading", "ti", "hd",
        ]),
        (ArticleField.Outlet,
        [
            "outlet", "publication", "publicationname", "pubtitle", "publicationtitle", "newspaper", "fields.publication", "publisher", "publisher.name", "source.name", "source.title",
            "sourcename", "sourcetitle", "sitename", "medianame", "media.name", "mediaoutlet", "newssource", "newsoutlet", "provider", "thread.sitefull", "thread.site",
            "source", "source.domain", "sourcedomain", "source.uri", "source.id", "domain", "site", "website", "newsagency", "journal",
        ]),
        (ArticleField.Published,
        [
            "published", "publishedat", "publisheddate", "publishedon", "datepublish", "datepublished", "publishdate", "publicationdate", "pubdate",
            "webpublicationdate", "fields.firstpublicationdate", "firstpublished", "firstpublishedat", "datetimepub", "numericpubdate", "dategmt", "date", "articledate", "newsdate",
            "storydate", "issuedate", "loaddate", "datetime", "thread.published", "seendate", "timepublished", "publishedtime", "publishtime", "publishedtimestamp",
            "posted", "postedat", "dateposted", "created", "createdat", "datecreated", "alphapubdate", "timestamp",
        ]),
        (ArticleField.Byline,
        [
            "byline", "byline.original", "fields.byline", "author", "authors", "author.name", "authors.name", "creator", "authorname", "authornames", "writer", "writers",
            "reporter", "journalist", "journalists", "writtenby", "contributors", "contributor", "by",
        ]),
        (ArticleField.Section, ["section", "sectionname", "section.name", "newssection", "category", "thread.sectiontitle", "desk", "newsdesk", "rubric", "pillarname"]),
        (ArticleField.Url, ["url", "link", "weburl", "articleurl", "canonicalurl", "canonicallink", "permalink", "sourceurl", "storyurl", "documenturl", "externalurl", "href", "uri"]),
        (ArticleField.Language, ["language", "lang", "languagecode", "articlelanguage", "fields.lang"]),
        (ArticleField.Summary,
        [
            "description", "summary", "abstract", "lead", "leadparagraph", "standfirst", "fields.trailtext", "trailtext", "excerpt", "excerpt.rendered", "snippet",
            "subtitle", "metadescription", "teaser",
        ]),
    ];

    private static readonly Dictionary<string, (ArticleField Field, int Rank)> ByName = Known
        .SelectMany(known => known.Names.Select((name, rank) => (name, known.Field, rank)))
        .ToDictionary(known => known.name, known => (known.Field, known.rank), StringComparer.Ordinal);

    /// <summary>What a name holds, and how sure that is (0 surest); null for none that is known.</summary>
    public static (ArticleField Field, int Rank)? Of(string name) => ByName.TryGetValue(Plain(name), out var known) ? known : null;

    /// <summary>Whether a name that may hold texts is as often one of ids.</summary>
    public static bool MayHoldIds(string name) => Plain(name) is "article" or "story" or "document";

    /// <summary>Whether two names are the same but for case, spaces, <c>_</c> and <c>-</c>.</summary>
    public static bool Same(string one, string other) => Plain(one) == Plain(other);

    // What a search engine gives back stands in "_source".
    private static string Plain(string name) =>
        string.Concat((name.StartsWith("_source.", StringComparison.Ordinal) ? name["_source.".Length..] : name).Where(c => !char.IsWhiteSpace(c) && c is not ('_' or '-' or '\uFEFF')).Select(char.ToLowerInvariant));
}
