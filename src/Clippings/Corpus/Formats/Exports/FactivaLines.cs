using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Clippings;

/// <summary>
/// Reads an article that Factiva printed without its index: a line a field, known by their order. Title, authors,
/// length, day and time, outlet and its code, edition and page, language, whose it is; then the text; then captions, the
/// publisher and the document's number.
/// </summary>
internal static partial class FactivaLines
{
    /// <summary>Reads an article into what is gathered of it.</summary>
    public static void Read(IElement element, ExportArticle article)
    {
        var lines = element.Children.Where(child => child.LocalName == "div" && !child.Children.Any(inner => inner.LocalName == "p")).ToList();
        var at = lines.FindIndex(line => line.Id == "hd" || line.Children.Any(inner => inner.ClassName?.Contains("Headline", StringComparison.Ordinal) == true));
        article.Headline = at >= 0 && Text(lines[at]) is { Length: > 0 } headline ? headline : null;
        // The part of the paper stands over the title.
        article.Section = at > 0 ? Text(lines[at - 1]) : null;
        ReadFields(lines[(at + 1)..], article);
        ReadText(element, article);
    }

    private static void ReadFields(List<IElement> lines, ExportArticle article)
    {
        var at = lines.FindIndex(line => Length().IsMatch(Text(line)));
        var day = lines.FindIndex(Math.Max(at, 0), line => ExportDate.Of(Text(line)) is not null);
        var authors = lines.Take(at >= 0 ? at : Math.Max(day, 0)).ToList();
        if ((authors.Find(line => line.ClassName == "author") ?? authors.FirstOrDefault()) is { } author)
            article.Sign(Text(author));
        if (at >= 0)
            article.Measure(Text(lines[at]));
        if (day < 0)
            return;
        article.Date(ExportDate.Of(Text(lines[day]))!);
        var rest = lines[(day + 1)..].ConvertAll(Text);
        if (rest is [var time, ..] && Time().IsMatch(time))
        {
            article.Note("time", time);
            rest.RemoveAt(0);
        }

        if (rest is [var outlet, ..])
            article.Outlet = outlet;
        ReadPlace(rest.Skip(1).TakeWhile(line => !NexisMarks.IsCopyright(line)), article);
    }

    private static void ReadPlace(IEnumerable<string> lines, ExportArticle article)
    {
        foreach (var line in lines)
        {
            if (Code().IsMatch(line))
                article.Note("source-code", line);
            else if (Page().IsMatch(line))
                article.Note("page", line);
            else if (ExportLanguages.Tag(line) is not null)
                article.Note("language", line);
            else
                article.Note("edition", line);
        }
    }

    // The publisher and the document's number stand last, captions ahead of them.
    private static void ReadText(IElement element, ExportArticle article)
    {
        var paragraphs = element.GetElementsByTagName("p").ToList();
        var last = paragraphs.FindLastIndex(IsText);
        var below = paragraphs.Skip(last + 1).Where(paragraph => Text(paragraph).Length > 0).ToList();
        foreach (var paragraph in paragraphs.Take(last + 1).Where(IsText))
            article.Add(Broken(paragraph));
        if (below is [.., var number] && Number().IsMatch(Text(number)))
            below.RemoveAt(below.Count - 1);
        foreach (var caption in below.SkipLast(1))
            article.Add(Broken(caption), LineRole.Caption);
    }

    private static string Broken(IElement paragraph) => paragraph.ChildElementCount == 0 ? Text(paragraph) : string.Join('\n', PageBlocks.Of(paragraph).Select(block => block.Text));

    private static bool IsText(IElement paragraph) => paragraph.ClassName?.StartsWith("articleParagraph", StringComparison.Ordinal) == true;

    private static string Text(IElement element) => ExportBlock.OneLine(element.TextContent);

    [GeneratedRegex(@"^\d[\d.,]* ?\p{L}{1,12}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Length();

    [GeneratedRegex(@"^\d{1,2}[:.]\d{2}(?: ?[AP]M)?(?: \w{2,5})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[A-Z][A-Z0-9]{1,7}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:[A-Z]{1,4}-?)?\d[\d,; -]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Page();

    [GeneratedRegex(@"^\p{L}+\s?[A-Z0-9]{4,}\d{8}[0-9a-z]+$|^\S{0,12}\s?[A-Z]{2,}[0-9]{10,}[0-9a-z]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
