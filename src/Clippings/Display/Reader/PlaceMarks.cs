namespace Clippings;

/// <summary>Marks of stretches that cross other marks, as elements can't.</summary>
internal static class PlaceMarks
{
    /// <summary>
    /// A mark a passage that others lead to, of its first part where it crosses another mark: that is what an address leads
    /// to, and no mark of the reading is cut for it.
    /// </summary>
    /// <param name="places">The passages by place.</param>
    /// <param name="marks">The marks of the reading.</param>
    public static IEnumerable<TextMark> Of(IReadOnlyList<(int Start, int End)> places, IReadOnlyList<TextMark> marks)
    {
        var drawn = marks.Select(mark => (mark.Start, mark.End)).ToList();
        foreach (var (start, end) in places)
        {
            var cut = Cut(start, end, drawn);
            drawn.Add((start, cut));
            yield return new TextMark(start, cut, TextMark.Place, Note: $"{start}-{end}");
        }
    }

    /// <summary>A mark parted wherever it crosses another.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="marks">The marks of the reading.</param>
    public static IEnumerable<TextMark> Parts(TextMark mark, IReadOnlyList<TextMark> marks)
    {
        var drawn = marks.Select(other => (other.Start, other.End)).ToList();
        for (var (start, cut) = (mark.Start, 0); start < mark.End; start = cut)
        {
            cut = Cut(start, mark.End, drawn);
            yield return mark with { Start = start, End = cut };
        }
    }

    private static int Cut(int start, int end, List<(int Start, int End)> drawn) =>
        drawn.Where(mark => mark.Start < start && start < mark.End && mark.End < end).Select(mark => mark.End)
            .Concat(drawn.Where(mark => start < mark.Start && mark.Start < end && end < mark.End).Select(mark => mark.Start))
            .DefaultIfEmpty(end).Min();
}
