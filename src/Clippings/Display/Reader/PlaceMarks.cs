namespace Clippings;

/// <summary>Marks of the passages that others lead to.</summary>
internal static class PlaceMarks
{
    /// <summary>
    /// A mark a passage, parted where it crosses another mark, since elements can't: the first part is what an address
    /// leads to, and no mark of the reading is cut for it.
    /// </summary>
    /// <param name="places">The passages by place.</param>
    /// <param name="marks">The marks of the reading.</param>
    public static IEnumerable<TextMark> Of(IReadOnlyList<(int Start, int End)> places, IReadOnlyList<TextMark> marks)
    {
        var drawn = marks.Select(mark => (mark.Start, mark.End)).ToList();
        foreach (var (start, end) in places)
        {
            var cut = drawn.Where(mark => mark.Start < start && start < mark.End && mark.End < end).Select(mark => mark.End)
                .Concat(drawn.Where(mark => start < mark.Start && mark.Start < end && end < mark.End).Select(mark => mark.Start))
                .DefaultIfEmpty(end).Min();
            drawn.Add((start, cut));
            yield return new TextMark(start, cut, TextMark.Place, Note: $"{start}-{end}");
        }
    }
}
