using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Makes pages of notebooks as they are; nothing is executed, and no notebook is written.</summary>
internal static class NotebookRendering
{
    /// <summary>Renders notebooks to where a run would, and says where to look.</summary>
    /// <param name="named">Paths; none for all notebooks of the nearest folder.</param>
    /// <param name="choices">What pages were asked to have.</param>
    public static async Task<int> ExecuteAsync(IReadOnlyList<string> named, PageChoices choices)
    {
        var rendered = NotebookSelection.OnIndexWith(Find(named)).ToList();
        foreach (var folder in rendered.Select(NotebookSelection.PagesOf).Distinct(StringComparer.Ordinal))
            FileContent.CheckWritable(folder);
        await TellWithoutOutputsAsync(rendered);
        foreach (var group in rendered.GroupBy(NotebookSelection.PagesOf, StringComparer.Ordinal))
        {
            FreezeStore.Sweep(Path.GetDirectoryName(group.First())!);
            Console.WriteLine($"Open {DisplayPath.Of(await PageFolder.UpdateAsync(group.Key, [.. group], choices, force: true))}");
        }

        return CommandLine.Done;
    }

    /// <summary>The notebooks that are meant; all are read before a page is written, so that a wrong path costs nothing.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> named)
    {
        var notebooks = NotebookSelection.Find(named, Environment.CurrentDirectory);
        foreach (var path in notebooks)
            _ = NotebookFile.Load(path);
        return notebooks;
    }

    /// <summary>Names in one line the notebooks that have nothing to show yet.</summary>
    public static async Task TellWithoutOutputsAsync(IReadOnlyList<string> notebooks)
    {
        var lacking = notebooks.Where(path => NotebookFile.Load(path) is { HasRun: false, HasCode: true }).Select(DisplayPath.Of).ToList();
        if (lacking.Count > 0)
            await Console.Error.WriteLineAsync($"{Enumeration.Of(lacking)} {(lacking.Count == 1 ? "has no outputs; run it first." : "have no outputs; run them first.")}");
    }
}
