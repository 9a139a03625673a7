namespace Clippings;

/// <summary>Prints groups: rows with the name of their group before them, articles by how many each group has.</summary>
internal static class GroupTable
{
    private const string Group = "group";

    private static readonly TableColumn[] CorpusColumns = [new(Group, false), new("articles", true), new("from", false), new("to", false)];

    public static Table Of<T>(Groups<T> groups, int most)
    {
        var total = groups.Sum(group => group.Count);
        var first = groups.SelectMany(group => group.Select(row => (group.Key, Row: row))).Take(most).ToList();
        var rows = FrameTable.Of(first.Select(pair => pair.Row), most);
        return new([new(Group, false), .. rows.Columns], [.. rows.Rows.Select((row, i) => (IReadOnlyList<string?>)[first[i].Key, .. row])], total);
    }

    public static Table Of(CorpusGroups groups, int most) => new(CorpusColumns, [.. groups.Take(most).Select(Row)], groups.Count);

    private static IReadOnlyList<string?> Row(CorpusGroup group)
    {
        var days = group.Corpus.Articles.Select(article => article.Published).OfType<DateOnly>().DefaultIfEmpty().ToList();
        return [group.Key, Numbers.Text(group.Corpus.Count), Day(days.Min()), Day(days.Max())];
    }

    private static string? Day(DateOnly day) => day == default ? null : day.ToString("O");
}
