using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DocumentParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Clippings.Benchmarks;

/// <summary>Made-up articles as press databases export them.</summary>
internal static class PressExports
{
    /// <summary>Every kind of export that is read.</summary>
    public static IReadOnlyList<LoadedFormat> All { get; } =
    [
        new("nexis text", "nexis.txt", WriteText, PlainText, IsText: true),
        new("nexis page", "nexis.html", (path, articles) => WritePage(path, articles, NexisPage), WebPages.PlainLength),
        new("nexis word", "nexis.docx", WriteWord, PlainWord),
        new("factiva page", "factiva.html", (path, articles) => WritePage(path, articles, FactivaPage), WebPages.PlainLength),
    ];

    private static void WriteText(string path, IEnumerable<GeneratedArticle> articles)
    {
        using var file = new StreamWriter(path);
        foreach (var (number, article) in articles.Index())
        {
            var lines = article.Paragraphs;
            file.Write($"{number + 1} of 1000 DOCUMENTS\n\n\n{article.Outlet}\n\n{article.Published:MMMM d, yyyy dddd}\n\n{lines[0]}\n\nBYLINE: Ada Quill\n\nLENGTH: 300 words\n\n{string.Join("\n\n", lines[1..])}\n\nLOAD-DATE: {article.Published:MMMM d, yyyy}\n\nLANGUAGE: ENGLISH\n\n\n");
        }
    }

    private static long PlainText(string path)
    {
        var text = new StringBuilder();
        foreach (var line in File.ReadLines(path))
            text.Append(line.Trim()).Append('\n');
        return text.ToString().Length;
    }

    private static void WritePage(string path, IEnumerable<GeneratedArticle> articles, Func<GeneratedArticle, int, string> document) =>
        File.WriteAllText(path, $"<html><head><title>Export</title></head><body>{string.Concat(articles.Select(document))}</body></html>");

    private static string NexisPage(GeneratedArticle article, int number)
    {
        string[] lines = [$"{number + 1} of 1000 DOCUMENTS", article.Outlet, $"{article.Published:MMMM d, yyyy dddd}", article.Paragraphs[0], "BYLINE: Ada Quill", "LENGTH: 300 words", .. article.Paragraphs[1..], "LANGUAGE: ENGLISH"];
        return $"<a name=\"DOC_ID_{number + 1}_0\"></a>" + string.Concat(lines.Select(line => $"<br><div class=\"c4\"><p class=\"c5\"><span class=\"c2\">{WebUtility.HtmlEncode(line)}</span></p></div>\n"));
    }

    private static string FactivaPage(GeneratedArticle article, int number)
    {
        string[] fields = ["300 words", $"{article.Published:d MMMM yyyy}", article.Outlet, "POST", "English", "(c) 2017"];
        return $"<div class=\"article enArticle\"><p></p><div>News</div><div id=\"hd\"><span class=\"enHeadline\">{WebUtility.HtmlEncode(article.Paragraphs[0])}</span></div>"
            + string.Concat(fields.Select(field => $"<div>{WebUtility.HtmlEncode(field)}</div>"))
            + string.Concat(article.Paragraphs[1..].Select(line => $"<p class=\"articleParagraph enarticleParagraph\">{WebUtility.HtmlEncode(line)}</p>"))
            + $"<p>Post Limited</p><p>Document POST000020171113edbd{number:x6}</p></div><br>";
    }

    private static void WriteWord(string path, IEnumerable<GeneratedArticle> articles)
    {
        using var file = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var body = new Body();
        foreach (var (number, article) in articles.Index())
        {
            var lines = article.Paragraphs;
            body.Append(new DocumentParagraph(new BookmarkStart { Id = "1", Name = $"Bookmark_{number + 1}" }, new BookmarkEnd { Id = "1" }));
            foreach (var line in (string[])[lines[0], article.Outlet, $"{article.Published:MMMM d, yyyy dddd}", "Length: 300 words", "Byline: Ada Quill", "Body", .. lines[1..], "Classification", "Language: ENGLISH", "End of Document"])
                body.Append(new DocumentParagraph(new ParagraphProperties(new Justification { Val = JustificationValues.Both }), new Run(new RunProperties(new FontSize { Val = "20" }), new Text(line) { Space = SpaceProcessingModeValues.Preserve })));
        }

        file.AddMainDocumentPart().Document = new Document(body);
    }

    private static long PlainWord(string path)
    {
        using var file = WordprocessingDocument.Open(path, isEditable: false);
        return string.Join("\n\n", file.MainDocumentPart!.Document!.Body!.Descendants<DocumentParagraph>().Select(paragraph => paragraph.InnerText)).Length;
    }
}
