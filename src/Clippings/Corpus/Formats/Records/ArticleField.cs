namespace Clippings;

/// <summary>What a column of a table, or a field of a record, can hold of an article.</summary>
internal enum ArticleField
{
    Text,
    Headline,
    Outlet,
    Published,
    Byline,
    Section,
    Url,
    Language,

    /// <summary>A few words on the article, read as its text where a file has nothing better.</summary>
    Summary,
}
