namespace Clippings;

/// <summary>Marks of stretches that others lead to, among marks that they may cross, as elements can't.</summary>
internal static class PlaceMarks
{
    /// <summary>A mark a passage that others lead to; where two cross, the later one marks its first part.</summary>
    /// <param name="places">The passages by place.</param>
    public static IReadOnlyList<TextMark> Of(IReadOnlyList<(int Start, int End)> places)
    {
        var drawn = new List<TextMark>();
        foreach (var (start, end) in places)
            drawn.Add(new(start, Cut(start, end, drawn), TextMark.Place, Note: $"{start}-{end}"));
        return drawn;
    }

    /// <summary>A mark of the reading in parts, parted wherever it crosses others, so that none of them is cut for it; its label stands behind the last.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="others">What it may cross.</param>
    public static IEnumerable<TextMark> Parts(TextMark mark, IReadOnlyList<TextMark> others)
    {
        for (var (start, cut) = (mark.Start, 0); start < mark.End; start = cut)
        {
            cut = Cut(start, mark.End, others);
            yield return mark with { Start = start, End = cut, Label = cut == mark.End ? mark.Label : "" };
        }
    }

    private static int Cut(int start, int end, IReadOnlyCollection<TextMark> drawn) =>
        drawn.Where(mark => mark.Start < start && start < mark.End && mark.End < end).Select(mark => mark.End)
            .Concat(drawn.Where(mark => start < mark.Start && mark.Start < end && end < mark.End).Select(mark => mark.Start))
            .DefaultIfEmpty(end).Min();
}
