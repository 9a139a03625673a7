namespace Clippings;

/// <summary>A Word file: the export of a press database, or one article of its paragraphs.</summary>
internal sealed class WordFormat : IArticleFormat
{
    public IReadOnlyList<string> Endings => [".docx"];

    public IEnumerable<ExtractedArticle> Read(SourceFile file, FileReading reading)
    {
        var paragraphs = new List<WordParagraph>();
        IReadOnlyList<string> titles = [];
        FormatException? problem = null;
        try
        {
            titles = WordDocument.Read(file, paragraphs.Add);
        }
        catch (FormatException e) when (paragraphs.Count > 0)
        {
            problem = e;
        }

        foreach (var article in NexisWord.Matches(paragraphs) ? NexisWord.Read(paragraphs) : [Article(paragraphs, titles)])
            yield return article;
        if (problem is not null)
            throw problem;
    }

    private static ExtractedArticle Article(List<WordParagraph> paragraphs, IReadOnlyList<string> titles)
    {
        var article = new ExportArticle();
        var written = paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)).ToList();
        var title = titles.Select(style => written.Find(paragraph => paragraph.Style == style)).FirstOrDefault(paragraph => paragraph is not null);
        article.Headline = title is null ? null : ExportBlock.OneLine(title.Text);
        foreach (var paragraph in written.Where(paragraph => paragraph != title))
            article.Add(paragraph.Text);
        return article.Finish();
    }
}
