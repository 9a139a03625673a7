using System.Buffers;

namespace Clippings;

/// <summary>A text file of Nexis or Lexis: lines broken at a width, blank lines between paragraphs.</summary>
internal static class NexisText
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(["DOCUMENT", "DOKUMENT"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text counts or closes its documents, and labels their lines.</summary>
    public static bool Matches(string text) => HasMark(text) && Lines(text).Any(line => ExportLabel.Of(line) is { IsCapital: true } || NexisMarks.Part(line) == "body");

    /// <summary>The articles.</summary>
    public static IEnumerable<ExtractedArticle> Read(string text) => NexisDocuments.Read(Blocks(text), isWrapped: true);

    private static bool HasMark(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(Marks) is >= 0 and var found;)
        {
            var start = text.LastIndexOf('\n', at + found) + 1;
            var end = text.IndexOf('\n', at + found) is >= 0 and var feed ? feed : text.Length;
            // A page break may stand ahead of the first line of a page.
            var line = text.AsSpan(start, end - start).Trim().ToString();
            if (NexisMarks.IsMark(line))
                return true;
            at = end;
        }

        return false;
    }

    // A labelled line begins a paragraph, wherever it stands; so does the outlet, which the oldest files print right
    // under the line that says whose the text is, at the head of the document.
    private static IEnumerable<ExportBlock> Blocks(string text)
    {
        var isLexis = !Lines(text).Any(NexisMarks.IsCounter);
        var block = new List<string>();
        var isHead = false;
        foreach (var line in Lines(text))
        {
            var isMark = NexisMarks.IsMark(line);
            var begins = isMark || line.Length == 0 || (ExportLabel.Of(line) is { } label && (label.IsCapital || isLexis))
                || (isHead && block is [.., var last] && NexisMarks.IsCopyright(last) && !NexisMarks.IsCopyright(line));
            if (begins && block.Count > 0)
            {
                yield return new(string.Join('\n', block));
                isHead = isHead && NexisMarks.IsCopyright(block[0]);
                block.Clear();
            }

            isHead |= isMark;
            if (isMark)
                yield return new(line);
            else if (line.Length > 0)
                block.Add(line);
        }

        if (block.Count > 0)
            yield return new(string.Join('\n', block));
    }

    private static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(['\n', '\r', '\f'], start) is >= 0 and var stop ? stop : text.Length;
            yield return text[start..end].Trim();
            start = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }
    }
}
