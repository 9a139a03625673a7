using System.Text;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Writes notebooks, and then what their next run compares with: a program that is killed between the two has run too much, never too little.</summary>
internal static class NotebookResults
{
    public static void Save(RunPlan plan, IReadOnlyList<(PlannedRun Run, ExecutionResult Result)> executed)
    {
        foreach (var run in plan.Runs.Where(run => run.Restored is not null))
            Save(run, run.Kept!, run.Restored!);

        // Each is read once for all notebooks, and after all of them have run.
        var after = new Fingerprints();
        foreach (var (run, result) in executed)
        {
            NotebookFile.Save(run.Path, result.Notebook);
            if (NotebookFreezer.Freeze(run.Job!, result, run.SourceHash, run.Values, plan.Before, after) is { } frozen)
                FreezeStore.Keep(run.Path, frozen, result.Notebook);
            else
                FreezeStore.Forget(run.Path);
        }
    }

    private static void Save(PlannedRun run, FrozenRun kept, Notebook restored)
    {
        NotebookFile.Save(run.Path, restored);
        var written = Fingerprints.OfBytes(Encoding.UTF8.GetBytes(restored.ToJson()));
        FreezeStore.Keep(run.Path, kept with { Source = run.SourceHash ?? written, File = written, Values = run.Values });
    }
}
