using System.Globalization;

namespace Clippings;

/// <summary>
/// The place of a passage as outputs carry it, in the attribute <c>data-passage</c> of tables and pictures and in the
/// <c>customdata</c> of charts: <c>ARTICLE#START-END</c>, or <c>ARTICLE</c> alone. Who renders pages makes links of it;
/// elsewhere it does nothing.
/// </summary>
internal static class PassageAddress
{
    public const string Attribute = "data-passage";

    /// <summary>The address of a row that stands in an article; empty for any other.</summary>
    public static string Of(object? row) => row switch
    {
        IPassage passage => Of(passage.Article, passage.Start, passage.End),
        IArticleRow { Article.Length: > 0 } of => of.Article,
        _ => "",
    };

    /// <summary>The address of a stretch of an article.</summary>
    public static string Of(string article, int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{article}#{start}-{end}");
}
