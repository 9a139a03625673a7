namespace Clippings.Tests;

/// <summary>Every form of plot over every edge that data have, with titles and captions as long as findings get.</summary>
internal static class EdgePlots
{
    private static readonly DateOnly Monday = new(2022, 1, 10);

    private static readonly Dictionary<string, Func<IReadOnlyList<EdgeRow>, Plot>> Forms = new()
    {
        ["bars"] = rows => Plot.Bars(rows, row => row.Label, row => row.Value, row => row.Group),
        ["grouped bars"] = rows => Plot.Bars(rows, row => $"{row.Day:O}", row => row.Value, row => row.Group, ranked: false),
        ["diverging"] = rows => Plot.Diverging(rows, row => row.Label, row => row.Value - 40, "the articles of one side", "the articles of the other side"),
        ["dots"] = rows => Plot.Dots(rows, row => row.Label, row => row.Value, row => row.Group),
        ["distribution"] = rows => Plot.Distribution(rows, row => row.Value),
        ["lines"] = rows => Plot.Lines(rows, row => row.Day, row => row.Value, row => row.Group).Peaks(),
        ["multiples"] = rows => Plot.Multiples(rows, row => row.Day, row => row.Value, row => row.Group),
        ["strip"] = rows => Plot.Strip(rows, row => row.Label, row => row.Value),
        ["stretches"] = rows => Plot.Stretches(rows, row => row.Label, row => row.Value % 90, row => (row.Value % 90) + 10, 100, row => row.Group, row => row.Value < 20),
        ["timeline"] = rows => Plot.Timeline(rows, row => row.Group, row => row.Day, row => row.Day.AddDays((int)row.Value % 9), row => row.Label, row => row.Group),
        ["matrix"] = rows => Plot.Matrix(rows, row => row.Label, row => row.Group, row => row.Value),
        ["calendar"] = rows => Plot.Calendar(rows, row => row.Day, row => row.Value),
        ["scatter"] = rows => Plot.Scatter(rows, row => row.Value, row => row.Day.DayNumber, row => row.Label, row => row.Group),
    };

    private static readonly Dictionary<string, IReadOnlyList<EdgeRow>> Edges = new()
    {
        ["nothing"] = [],
        ["one"] = [new("harbour", "Herald", Monday, 41)],
        ["a tie"] = Rows(12, i => new($"word {i}", i % 2 == 0 ? "Herald" : "Courier", Monday.AddDays(i), 7)),
        ["one group"] = Rows(20, i => new($"word {i}", "Herald", Monday.AddDays(3 * i), i * i)),
        ["one day"] = Rows(20, i => new($"word {i}", $"outlet {i % 3}", Monday, i)),
        ["ten thousand rows"] = Rows(10_000, i => new($"word {i}", $"outlet {i % 5}", Monday.AddDays(i % 900), i * 7919 % 10_007)),
        ["very long labels"] = Rows(25, i => new(
            $"The committee on harbours, bridges and inland waterways of the region said on day {i} that nothing was decided",
            $"The Daily Herald and Inland Advertiser, edition number {i % 7} for subscribers",
            Monday.AddDays(i * 40),
            i * 1234.5)),
        ["one word without end"] = Rows(15, i => new(new string('w', 90) + i, new string('m', 60) + (i % 3), Monday.AddDays(i), i - 7)),
        ["45 groups"] = Rows(450, i => new($"word {i}", $"The outlet of town {i % 45}", Monday.AddDays(i / 45), i % 45)),
    };

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var form in Forms.Keys)
            {
                foreach (var edge in Edges.Keys)
                    names.Add(form, edge);
            }

            return names;
        }
    }

    public static Plot Of(string form, string edge) => Forms[form](Edges[edge])
        .Titled("“Harbour” is the most frequent term, ahead of “bridge” by three uses in all that was read of the two papers")
        .Axes(x: "uses per thousand words of the article's body, headlines left out", y: "term, with all of its forms")
        .Captioned("n = 113 uses of 5 terms in 3 articles. Computed on digests written for this kit. Source: made up for this test, and told at some length.");

    private static IReadOnlyList<EdgeRow> Rows(int count, Func<int, EdgeRow> row) => [.. Enumerable.Range(0, count).Select(row)];
}
