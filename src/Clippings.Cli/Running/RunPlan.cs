using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>What a run will do and where its pages go.</summary>
/// <param name="Runs">The notebooks.</param>
/// <param name="Pages">Each folder of pages with the notebooks on its index.</param>
/// <param name="Before">What files held when it was planned.</param>
internal sealed record RunPlan(IReadOnlyList<PlannedRun> Runs, IReadOnlyList<(string Folder, IReadOnlyList<string> Notebooks)> Pages, Fingerprints Before)
{
    /// <summary>What has to be executed, parameters injected.</summary>
    public IReadOnlyList<NotebookJob> Jobs { get; } = [.. Runs.Select(run => run.Job).OfType<NotebookJob>()];

    /// <summary>Checks everything that can be checked before a cell runs.</summary>
    public static RunPlan Of(RunOptions options)
    {
        var values = ParameterValues.Parse(options.Parameters);
        (string Corpus, string Out)? elsewhere = options is { Corpus: null, Out: null } ? null : CheckFolders(options.Corpus, options.Out, values);
        var sources = elsewhere is null ? NotebookSelection.Find(options.Notebooks, Environment.CurrentDirectory) : NotebookSelection.FindForCopies(options.Notebooks, Environment.CurrentDirectory);
        var planner = new NotebookPlanner(values, options.Check ? "checked" : options.Force ? "forced" : null);
        return elsewhere is var (corpus, output) ? Elsewhere(planner, sources, values, corpus, output, options.Check) : InPlace(planner, sources, values);
    }

    private static RunPlan InPlace(NotebookPlanner planner, IReadOnlyList<string> sources, Dictionary<string, string> values)
    {
        ParameterValues.CheckNames([.. values.Keys], sources, path => planner.KnownParameters(path, path));
        var pages = NotebookSelection.OnIndexWith(sources).GroupBy(NotebookSelection.PagesOf, StringComparer.Ordinal);
        return new RunPlan([.. sources.Select(path => planner.Plan(path, path))], [.. pages.Select(group => (group.Key, (IReadOnlyList<string>)[.. group]))], planner.Before);
    }

    private static RunPlan Elsewhere(NotebookPlanner planner, IReadOnlyList<string> sources, Dictionary<string, string> values, string corpus, string output, bool check)
    {
        var folder = Path.Combine(output, NotebookSelection.Folder);
        values[ParameterValues.Corpus] = ScriptPaths.Relative(corpus, folder);
        ParameterValues.CheckNames([.. values.Keys], sources, path => planner.KnownParameters(path, Path.Combine(folder, Path.GetFileName(path))));
        var copies = NotebookCopies.Prepare(sources, folder, check);
        // Scripts that were copied a moment ago are known as they are, so that nobody takes them for changed while notebooks ran.
        foreach (var script in Directory.EnumerateFiles(folder, "*.csx"))
            planner.Before.Of(script);
        return new RunPlan([.. copies.Select(copy => planner.Plan(copy.Source, copy.Copy))], [(Path.Combine(output, "rendered"), [.. copies.Select(copy => copy.Copy).Order(StringComparer.Ordinal)])], planner.Before);
    }

    private static (string Corpus, string Out) CheckFolders(string? corpus, string? output, Dictionary<string, string> values)
    {
        if (output is null)
            throw new UsageException("--corpus needs --out DIR, where its notebooks and pages go; the notebooks here keep their own.");
        if (corpus is null)
            throw new UsageException("--out goes with --corpus DIR; without it notebooks are run in place.");
        if (values.ContainsKey(ParameterValues.Corpus))
            throw new UsageException("--corpus and -p corpus=… say the same thing; give one.");
        if (!Path.Exists(corpus) && !corpus.Contains('*', StringComparison.Ordinal))
            throw new UsageException($"--corpus {corpus}: no such folder; check the path.");
        if (Directory.Exists(corpus) && !Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories).Any())
            throw new UsageException($"--corpus {corpus}: the folder is empty; put articles there, or name another.");
        return (Path.GetFullPath(corpus), Path.GetFullPath(output));
    }
}
