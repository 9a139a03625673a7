namespace Clippings;

/// <summary>Sets apart the documents of a Nexis or Lexis export.</summary>
internal static class NexisDocuments
{
    /// <summary>The articles, as their documents end; what stands before the first is a list of what was asked for.</summary>
    /// <param name="blocks">The file's paragraphs.</param>
    /// <param name="isWrapped">True where the file breaks lines at a width.</param>
    public static IEnumerable<ExtractedArticle> Read(IEnumerable<ExportBlock> blocks, bool isWrapped)
    {
        var document = new List<ExportBlock>();
        var isOpen = false;
        foreach (var block in blocks)
        {
            var isCounter = NexisMarks.IsCounter(block.Text);
            var isEnd = !isCounter && NexisMarks.IsEnd(block.Text);
            if (isCounter || isEnd || block.Opens)
            {
                if (Document(document, isOpen) is { } whole)
                    yield return NexisDocument.Read(whole, isWrapped);
                document.Clear();
                isOpen = !isEnd;
            }

            if (!isCounter && !isEnd && (block.Part is not null || !string.IsNullOrWhiteSpace(block.Text)))
                document.Add(block);
        }

        if (Document(document, isOpen) is { } last)
            yield return NexisDocument.Read(last, isWrapped);
    }

    // Without a mark at its beginning, a document is known by the heading over its text, and begins below the list.
    private static List<ExportBlock>? Document(List<ExportBlock> blocks, bool isOpen)
    {
        if (isOpen)
            return blocks.Count > 0 ? blocks : null;
        var body = NexisDocument.BodyOf(blocks);
        return body < 0 ? null : blocks[(blocks.FindLastIndex(body, block => NexisMarks.IsCover(block.Text)) + 1)..];
    }
}
