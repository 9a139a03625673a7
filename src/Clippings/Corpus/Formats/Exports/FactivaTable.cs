using AngleSharp.Dom;

namespace Clippings;

/// <summary>Reads an article that Factiva printed with its index: a row a field, its code of two or three letters first.</summary>
internal static class FactivaTable
{
    /// <summary>Whether a cell holds the code of a field.</summary>
    public static bool IsCode(string cell) => ExportBlock.OneLine(cell) is { Length: 2 or 3 } code && code.All(char.IsAsciiLetterUpper);

    /// <summary>Reads an article into what is gathered of it.</summary>
    public static void Read(IElement element, ExportArticle article)
    {
        foreach (var row in element.QuerySelectorAll("tr"))
        {
            if (row.Children is [var code, .., var value] && IsCode(code.TextContent))
                Read(ExportBlock.OneLine(code.TextContent), value, article);
        }
    }

    private static void Read(string code, IElement cell, ExportArticle article)
    {
        var value = ExportBlock.OneLine(cell.TextContent);
        switch (code)
        {
            case "HD":
                article.Headline ??= value.Length > 0 ? value : null;
                break;
            case "BY":
                article.Sign(value);
                break;
            case "SN":
                article.Outlet ??= value;
                break;
            case "SE":
                article.Section ??= value;
                break;
            case "WC":
                article.Measure(value);
                break;
            case "PD" when ExportDate.Of(value) is { } date:
                article.Date(date);
                break;
            case "LP" or "TD":
                Paragraphs(cell, article, null);
                break;
            case "ART":
                Paragraphs(cell, article, LineRole.Caption);
                break;
            default:
                article.Note(FactivaCodes.Key(code), value);
                break;
        }
    }

    private static void Paragraphs(IElement cell, ExportArticle article, LineRole? role)
    {
        foreach (var block in PageBlocks.Of(cell))
            article.Add(block.Text, role);
    }
}
