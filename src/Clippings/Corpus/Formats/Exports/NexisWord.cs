using System.Text.RegularExpressions;

namespace Clippings;

/// <summary>A Word file of Nexis or Lexis: bookmarks begin the documents and their parts, where no other program saved it since.</summary>
internal static partial class NexisWord
{
    /// <summary>Whether paragraphs are those of such an export.</summary>
    public static bool Matches(IReadOnlyList<WordParagraph> paragraphs)
    {
        var (hasMark, hasBody) = (false, false);
        foreach (var paragraph in paragraphs)
        {
            hasMark |= paragraph.Bookmarks.Any(Document().IsMatch) || NexisMarks.IsEnd(paragraph.Text);
            hasBody |= NexisMarks.Part(paragraph.Text) == "body";
            if ((hasMark && hasBody) || NexisMarks.IsCounter(paragraph.Text))
                return true;
        }

        return false;
    }

    /// <summary>The articles.</summary>
    public static IEnumerable<ExtractedArticle> Read(IEnumerable<WordParagraph> paragraphs) => NexisDocuments.Read(paragraphs.SelectMany(Blocks), isWrapped: false);

    // A line break stands ahead of many a label.
    private static IEnumerable<ExportBlock> Blocks(WordParagraph paragraph)
    {
        var opens = paragraph.Bookmarks.Any(Document().IsMatch);
        var part = paragraph.Bookmarks.Select(name => Part().Match(name)).FirstOrDefault(match => match.Success)?.Groups["part"].Value.ToLowerInvariant();
        var lines = paragraph.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isApart = Array.Exists(lines, line => NexisMarks.IsEnd(line) || ExportLabel.Of(line) is not null);
        if (part is not null || opens || !isApart)
            return [new(string.Join('\n', lines), opens, part)];
        return lines.Select(line => new ExportBlock(line));
    }

    [GeneratedRegex(@"^Bookmark_\d+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Document();

    [GeneratedRegex(@"^(?<part>Body|Classification|Graphic|Notes|Correction)(?:_\d+)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
