using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>A page that Factiva wrote for saving or printing: an element an article, its class naming the language.</summary>
internal static partial class FactivaPage
{
    private const string Mark = "Article";

    /// <summary>Whether a page has the marks of one.</summary>
    public static bool Matches(string markup) =>
        markup.Contains("articleParagraph", StringComparison.Ordinal) && MarkupParts.Has(markup, Mark, Begins);

    /// <summary>The articles.</summary>
    public static IEnumerable<ExtractedArticle> Read(string markup) =>
        from part in MarkupParts.Of(markup, Mark, Begins)
        let article = part.GetElementsByTagName("div").FirstOrDefault(element => Language(element.ClassName) is not null)
        where article is not null
        select Read(article, Language(article.ClassName)!);

    private static ExtractedArticle Read(IElement element, string language)
    {
        var article = new ExportArticle { Language = language };
        if (element.GetElementsByTagName("td") is [var cell, ..] && FactivaTable.IsCode(cell.TextContent))
            FactivaTable.Read(element, article);
        else
            FactivaLines.Read(element, article);
        return article.Finish();
    }

    private static bool Begins(ReadOnlySpan<char> tag) => tag.StartsWith("<div", StringComparison.OrdinalIgnoreCase) && Class().IsMatch(tag);

    // "zhtwArticle" is Chinese as Taiwan writes it.
    private static string? Language(string? names) => names?.Split(' ')
        .Select(name => Name().Match(name))
        .FirstOrDefault(match => match.Success) is { } match
            ? match.Groups["script"].Value is { Length: > 0 } script ? $"{match.Groups["language"].Value}-{script.ToUpperInvariant()}" : match.Groups["language"].Value
            : null;

    [GeneratedRegex(@"class\s*=\s*[""'](?:[^""']* )?[a-z]{2}(?:[a-z]{2})?Article[ ""']", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Class();

    [GeneratedRegex(@"^(?<language>[a-z]{2})(?<script>[a-z]{2})?Article$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
