using AngleSharp.Html.Parser;

namespace Clippings.Notebooks;

/// <summary>What the index quotes of a notebook.</summary>
internal static class PageLead
{
    private const int Longest = 320;

    /// <summary>The first paragraph, or all words where there is none, cut at a word.</summary>
    public static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var paragraph = document.QuerySelectorAll("p").Select(found => SafeHtml.WordsOf(found.InnerHtml)).FirstOrDefault(words => words.Length > 0);
        var text = paragraph ?? SafeHtml.WordsOf(html);
        return text.Length <= Longest ? text : text[..Math.Max(1, text.LastIndexOf(' ', Longest))] + " …";
    }

    /// <summary>Whether a cell holds the notebook's answer: it is tagged so, or is the first whose output is Markdown, as computed prose is.</summary>
    public static bool IsAnswer(NotebookCell cell) => cell.HasTag(CellTags.Answer) || cell.Outputs.Any(output => output switch
    {
        NotebookOutput.Display display => display.Bundle.Data.ContainsKey(MimeTypes.Markdown),
        NotebookOutput.Result result => result.Bundle.Data.ContainsKey(MimeTypes.Markdown),
        _ => false,
    });
}
