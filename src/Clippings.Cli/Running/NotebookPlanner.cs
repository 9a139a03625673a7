using System.Text.RegularExpressions;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Decides of each notebook whether its last run still holds. Where nothing has changed the notebook isn't even read as one.</summary>
/// <param name="values">What parameters are given.</param>
/// <param name="all">Why no run holds, in a word; null where each is looked at.</param>
internal sealed partial class NotebookPlanner(IReadOnlyDictionary<string, string> values, string? all)
{
    /// <summary>What files held when the run was planned.</summary>
    public Fingerprints Before { get; } = new();

    /// <summary>The names of a notebook's parameters as its last run noted them; none where the notebook has changed.</summary>
    public IReadOnlyList<string> KnownParameters(string source, string target) =>
        FreezeStore.Read(target) is { } last && last.Source == Before.Of(source) ? last.Declared : [];

    /// <summary>Plans a notebook.</summary>
    /// <param name="source">The file that it is read from.</param>
    /// <param name="target">The file that is written.</param>
    /// <exception cref="UsageException">It is in another language than C#.</exception>
    public PlannedRun Plan(string source, string target)
    {
        var isCopy = source != target;
        var last = FreezeStore.Read(target);
        if (all is null && last is not null && IsUntouched(last, source, target))
            return new(target, "unchanged", isCopy ? last.Source : null, last.Values) { Kept = last };

        var written = Load(source);
        var notebook = isCopy ? NotebookCopies.Rebase(written, source, target) : written;
        var given = ParameterValues.For(notebook, values);
        var injected = NotebookParameters.Inject(notebook, given, DisplayPath.Of(target));
        var planned = new PlannedRun(target, "", isCopy ? Before.Of(source) : null, given);
        var why = all ?? (last is null ? First(target) : new Freshness(Before).Change(last, injected, target));
        if (why is null && FreezeStore.ReadExecuted(target, last!) is { } executed)
            return Restore(planned, last!, NotebookFreezer.Restore(injected, executed));
        return planned with { Why = why ?? "outputs lost", Job = new(injected, target) { Inputs = Inputs(injected, target), Shares = KitNotebooks.Sharing(written, source) } };
    }

    private static Notebook Load(string path)
    {
        var notebook = NotebookFile.Load(path);
        return notebook.IsCSharp
            ? notebook
            : throw new UsageException($"{DisplayPath.Of(path)}: written in {notebook.Language}, and only C# can be run; name the notebooks to run.");
    }

    private bool IsUntouched(FrozenRun last, string source, string target)
    {
        var given = values.Where(value => last.Declared.Contains(value.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal);
        return last.Source == Before.Of(source)
            && last.File == Before.Of(target)
            && given.Count == last.Values.Count && given.All(value => last.Values.TryGetValue(value.Key, out var before) && before == value.Value)
            && new Freshness(Before).Change(last, Path.GetDirectoryName(target)!) is null;
    }

    private static string First(string target) =>
        Existing(target)?.Cells.Any(cell => cell.HasTag(CellTags.Failure)) == true ? "failed before" : "new";

    private static PlannedRun Restore(PlannedRun planned, FrozenRun last, Notebook restored)
    {
        var isSame = Existing(planned.Path) is { } file && NotebookDrift.Between(file, restored).Count == 0;
        return planned with { Why = isSame ? "unchanged" : "outputs restored", Kept = last, Restored = restored };
    }

    // A copy that can't be read is written again.
    private static Notebook? Existing(string target)
    {
        try
        {
            return NotebookFile.Load(target);
        }
        catch (NotebookException)
        {
            return null;
        }
    }

    // Read now, so that what changes while the notebook runs is seen.
    private List<NotebookInput> Inputs(Notebook notebook, string target)
    {
        var inputs = DataFiles.Of(notebook, target).ToList();
        if (NotebookParameters.Texts(notebook).GetValueOrDefault(ParameterValues.Corpus) is { Length: > 0 } corpus)
            inputs.Add(new(InputKind.Corpus, Path.TrimEndingDirectorySeparator(Path.GetFullPath(Pattern().Replace(corpus, ""), Path.GetDirectoryName(target)!))));
        foreach (var input in inputs)
            Before.Of(input.Path);
        return inputs;
    }

    /// <summary>What a pattern has behind its folder.</summary>
    [GeneratedRegex(@"[^/\\]*\*.*$", RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
