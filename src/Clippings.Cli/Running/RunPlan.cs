using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>What a run will execute and where its pages go.</summary>
/// <param name="Jobs">The notebooks, parameters injected.</param>
/// <param name="Pages">Each folder of pages with the notebooks on its index.</param>
internal sealed record RunPlan(IReadOnlyList<NotebookJob> Jobs, IReadOnlyList<(string Folder, IReadOnlyList<string> Notebooks)> Pages)
{
    /// <summary>Checks everything that can be checked before a cell runs.</summary>
    public static RunPlan Of(RunOptions options)
    {
        var values = ParameterValues.Parse(options.Parameters);
        (string Corpus, string Out)? elsewhere = options is { Corpus: null, Out: null } ? null : CheckFolders(options.Corpus, options.Out, values);
        var sources = NotebookSelection.Find(options.Notebooks, Environment.CurrentDirectory)
            .Select(path => (Path: path, Notebook: Load(path))).ToList();
        return elsewhere is var (corpus, output) ? Elsewhere(sources, values, corpus, output) : InPlace(sources, values);
    }

    private static Notebook Load(string path)
    {
        var notebook = NotebookFile.Load(path);
        return notebook.IsCSharp
            ? notebook
            : throw new UsageException($"{DisplayPath.Of(path)}: written in {notebook.Language}, and only C# can be run; name the notebooks to run.");
    }

    private static RunPlan InPlace(IReadOnlyList<(string Path, Notebook Notebook)> sources, Dictionary<string, string> values)
    {
        var jobs = Inject(sources, values);
        var pages = NotebookSelection.OnIndexWith(sources.Select(source => source.Path)).GroupBy(NotebookSelection.PagesOf, StringComparer.Ordinal);
        return new RunPlan(jobs, [.. pages.Select(group => (group.Key, (IReadOnlyList<string>)[.. group]))]);
    }

    private static RunPlan Elsewhere(IReadOnlyList<(string Path, Notebook Notebook)> sources, Dictionary<string, string> values, string corpus, string output)
    {
        var folder = Path.Combine(output, "notebooks");
        values[ParameterValues.Corpus] = ScriptPaths.Relative(corpus, folder);
        ParameterValues.CheckNames(values, sources);
        var jobs = Inject(NotebookCopies.Prepare(sources, folder), values);
        return new RunPlan(jobs, [(Path.Combine(output, "rendered"), [.. jobs.Select(job => job.Path).Order(StringComparer.Ordinal)])]);
    }

    private static IReadOnlyList<NotebookJob> Inject(IReadOnlyList<(string Path, Notebook Notebook)> notebooks, Dictionary<string, string> values)
    {
        ParameterValues.CheckNames(values, notebooks);
        return [.. notebooks.Select(entry => new NotebookJob(
            NotebookParameters.Inject(entry.Notebook, ParameterValues.For(entry.Notebook, values), DisplayPath.Of(entry.Path)), entry.Path))];
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
        return (Path.GetFullPath(corpus), Path.GetFullPath(output));
    }
}
