namespace Clippings;

/// <summary>Chooses among runs of boilerplate that overlap: a sign-off is one, with or without the words that sometimes stand beside it.</summary>
internal static class ListedOnce
{
    /// <summary>Those that cover most words over all articles, none that shares a run of the shortest length with one of them; by where they stand first.</summary>
    /// <param name="runs">The runs, in any order.</param>
    /// <param name="words">The words of all articles.</param>
    /// <param name="least">The shortest length.</param>
    public static IEnumerable<HeldRun> Of(IEnumerable<HeldRun> runs, BodyWords words, int least)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        var chosen = new List<HeldRun>();
        foreach (var run in runs.OrderByDescending(run => (long)run.Words * run.Articles).ThenBy(run => run.At).ThenBy(run => run.Words))
        {
            string[] parts = [.. Enumerable.Range(run.At, run.Words - least + 1).Select(at => string.Join(' ', words.All.Slice(at, least).ToArray()))];
            if (parts.Any(listed.Contains))
                continue;
            listed.UnionWith(parts);
            chosen.Add(run);
        }

        return chosen.OrderBy(run => run.At);
    }
}
