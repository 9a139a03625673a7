namespace Clippings.Notebooks;

/// <summary>Compares what a notebook shows with what it would show if it were run. Execution counts are no difference.</summary>
public static class NotebookDrift
{
    private const string Nothing = "nothing";

    /// <summary>The differences, cell after cell; of each output in the form that reads best.</summary>
    /// <param name="file">The notebook as it is.</param>
    /// <param name="executed">The same as it was run.</param>
    public static IReadOnlyList<CellDrift> Between(Notebook file, Notebook executed)
    {
        var known = file.Cells.Index().ToDictionary(entry => entry.Item.Id, StringComparer.Ordinal);
        var found = new List<CellDrift>();
        foreach (var (index, cell) in executed.Cells.Index().Where(entry => entry.Item.IsRun))
        {
            var (at, before) = known.TryGetValue(cell.Id, out var entry) ? entry : (index, cell with { Outputs = [] });
            found.AddRange(Between(before.Outputs, cell.Outputs).Select(drift => new CellDrift(at + 1, cell.ExecutionCount ?? 0, drift.Place, drift.Before, drift.After)));
        }

        return found;
    }

    private static IEnumerable<(string Place, string Before, string After)> Between(IReadOnlyList<NotebookOutput> before, IReadOnlyList<NotebookOutput> after)
    {
        if (before.Count != after.Count)
            return [("outputs", Count(before), Count(after))];
        return before.Zip(after).SelectMany((pair, index) => Between(pair.First, pair.Second).Select(drift =>
            (before.Count == 1 ? drift.Place : $"output {index + 1}, {drift.Place}", drift.Before, drift.After)));
    }

    private static IEnumerable<(string Place, string Before, string After)> Between(NotebookOutput before, NotebookOutput after)
    {
        var (old, fresh) = (OutputForms.Of(before), OutputForms.Of(after));
        foreach (var name in old.Keys.Union(fresh.Keys, StringComparer.Ordinal).OrderBy(OutputForms.Rank).ThenBy(name => name, StringComparer.Ordinal))
        {
            if (!old.TryGetValue(name, out var was) || !fresh.TryGetValue(name, out var got))
                return [(name, old.ContainsKey(name) ? "there" : Nothing, fresh.ContainsKey(name) ? "there" : Nothing)];
            if (OutputForms.AreEqual(was, got))
                continue;
            return OutputForms.IsText(name) ? TextDrift.Between(name, OutputForms.Words(name, was), OutputForms.Words(name, got)) : JsonDrift.Between(name, was, got);
        }

        return [];
    }

    private static string Count(IReadOnlyList<NotebookOutput> outputs) => outputs.Count switch
    {
        0 => Nothing,
        1 => "one",
        var count => $"{count}",
    };
}
