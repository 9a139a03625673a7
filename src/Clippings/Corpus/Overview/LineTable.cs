namespace Clippings;

/// <summary>The lines of articles.</summary>
public static class LineTable
{
    /// <summary>The lines of a corpus that are not blank: the table <c>lines</c>.</summary>
    public static Rows<Line> Lines(this Corpus corpus) => corpus.Analyse("lines", article => article.Lines);

    /// <summary>The first line of each role but the story's own.</summary>
    public static Rows<Line> Examples(this Rows<Line> lines)
    {
        var first = lines.Where(line => line.Role != LineRole.Body).DistinctBy(line => line.Role).ToHashSet(ReferenceEqualityComparer.Instance);
        return lines.Where(first.Contains);
    }
}
