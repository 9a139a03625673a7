namespace Clippings;

/// <summary>Prints a concordance the way it is read: the words found in one column, what stands before them flush to it.</summary>
internal static class KeywordTable
{
    // "left" is flush right although it is text; where a number column would be, it is the same alignment.
    private static readonly TableColumn[] Columns =
        [new("article", false), new("start", true), new("left", true), new("node", false), new("right", false)];

    public static Table Of(IEnumerable<ConcordanceLine> lines, int most)
    {
        var all = lines as IReadOnlyCollection<ConcordanceLine> ?? [.. lines];
        return new Table(Columns, [.. all.Take(most).Select(Row)], all.Count)
        {
            WhyEmpty = EmptyRows.Why(lines),
            Addresses = [.. all.Take(most).Select(PassageAddress.Of)],
        };
    }

    private static string?[] Row(ConcordanceLine line) => [line.Article, Numbers.Text(line.Start), line.Left, line.Node, line.Right];
}
