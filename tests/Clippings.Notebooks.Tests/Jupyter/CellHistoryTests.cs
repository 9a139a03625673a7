using Clippings.Notebooks.Jupyter;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class CellHistoryTests
{
    private readonly CellHistory history = new();

    public CellHistoryTests()
    {
        string[] cells = ["1+1", "var x = 1;", "1+1", "1+2"];
        for (var i = 0; i < cells.Length; i++)
            history.Add(i + 1, cells[i], null);
    }

    [Fact]
    public void Tail_gives_the_last_cells_oldest_first() =>
        Assert.Equal([3, 4], Numbers(new HistoryRequest("tail", N: 2)));

    [Theory]
    [InlineData(0, 2, 4, new[] { 2, 3 })]
    [InlineData(CellHistory.Session, 4, null, new[] { 4 })]
    [InlineData(-1, 1, 9, new int[0])] // An earlier session: none is kept.
    public void Range_is_half_open_and_of_this_session(int session, int start, int? stop, int[] numbers) =>
        Assert.Equal(numbers, Numbers(new HistoryRequest("range", Session: session, Start: start, Stop: stop)));

    [Theory]
    [InlineData("1?*", null, false, new[] { 1, 3, 4 })]
    [InlineData("1?*", 2, false, new[] { 3, 4 })]
    [InlineData("1?*", null, true, new[] { 3, 4 })]
    [InlineData("VAR*", null, false, new int[0])]
    [InlineData(null, 1, false, new[] { 4 })]
    public void Search_matches_whole_cells(string? pattern, int? count, bool unique, int[] numbers) =>
        Assert.Equal(numbers, Numbers(new HistoryRequest("search", Pattern: pattern, N: count, Unique: unique)));

    [Fact]
    public void An_unknown_way_of_asking_finds_nothing() =>
        Assert.Empty(Numbers(new HistoryRequest("guess")));

    private int[] Numbers(HistoryRequest request) => [.. history.Find(request).Select(entry => entry.Number)];
}
