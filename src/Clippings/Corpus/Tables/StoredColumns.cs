namespace Clippings;

/// <summary>Columns of the table <c>articles</c> that only a folder has that can be loaded again, beside those of <c>ArticleRow</c>.</summary>
internal static class StoredColumns
{
    /// <summary>The table's name.</summary>
    public const string Table = "articles";

    /// <summary>The article's text.</summary>
    public const string Text = "text";

    public const string Url = "url";

    public const string SyndicatedFrom = "syndicated_from";

    /// <summary>The path that brought it.</summary>
    public const string Source = "source";

    /// <summary>Whether the text is that of a file.</summary>
    public const string IsFile = "is_file";

    /// <summary>The language that <c>corpus.json</c> states; <c>language</c> is what counts.</summary>
    public const string StatedLanguage = "stated_language";

    public const string PageLanguage = "page_language";

    public const string PageWords = "page_words";

    /// <summary>The first other article with the same text.</summary>
    public const string TwinOf = "twin_of";

    /// <summary>What else its source states, as a JSON object.</summary>
    public const string Extra = "extra";
}
