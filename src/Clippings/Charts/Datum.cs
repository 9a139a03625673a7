namespace Clippings;

/// <summary>A named value of a plot.</summary>
internal readonly record struct Datum(string Label, double Value, string Group)
{
    /// <summary>The passage that it stands for; empty for none.</summary>
    public string Passage { get; init; } = "";

    public string Hover => Group.Length == 0 || Group == Label ? $"{Label}: {Numbers.Text(Value)}" : $"{Label}, {Group}: {Numbers.Text(Value)}";

    /// <summary>The data in words: <c>12 values, from talks (40) to missiles (3)</c>.</summary>
    public static string Summarize(IReadOnlyCollection<Datum> data) => data.Count switch
    {
        0 => "No data",
        1 => data.First().Hover,
        _ => $"{data.Count} values, from {data.MaxBy(datum => datum.Value).Hover} to {data.MinBy(datum => datum.Value).Hover}",
    };

    public static PlotData ToData(IReadOnlyCollection<Datum> data, bool hasGroups) => new(
        [new("label", false), new("value", true), .. hasGroups ? [new TableColumn("group", false)] : Array.Empty<TableColumn>()],
        [.. data.Select(datum => (object[])[datum.Label, datum.Value, .. hasGroups ? [datum.Group] : Array.Empty<object>()])])
    {
        Passages = PlotData.PassagesOf(data.Select(datum => datum.Passage)),
    };
}
