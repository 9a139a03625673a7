using System.Globalization;
using System.Text;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Makes of each notebook one file that can be sent; nothing is executed.</summary>
internal static class StandaloneRendering
{
    private const string Ending = ".html";

    /// <summary>Renders notebooks and says where each is and how large.</summary>
    /// <param name="named">Paths; none for all notebooks of the nearest folder.</param>
    /// <param name="choices">How code is shown, and whether passages are left out, which no articles means.</param>
    /// <param name="output">A file or a folder; null for a folder in that of the pages.</param>
    /// <exception cref="UsageException">Two pages would be one file.</exception>
    public static async Task<int> ExecuteAsync(IReadOnlyList<string> named, PageChoices choices, string? output)
    {
        var notebooks = NotebookRendering.Find(named);
        var targets = notebooks.Select(path => TargetOf(path, output)).ToList();
        if (targets.GroupBy(path => path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"{DisplayPath.Of(twice.Key)} would be the page of {twice.Count()} notebooks; name one of them, or a folder for notebooks of different names.");
        await NotebookRendering.TellWithoutOutputsAsync(notebooks);
        var corpora = new NotebookCorpora(choices.Articles);
        var colophons = new NotebookColophons(corpora);
        foreach (var (path, target) in notebooks.Zip(targets))
        {
            var notebook = NotebookFile.Load(path);
            var page = await StandalonePage.RenderAsync(path, notebook, corpora.PagesOf(path, notebook), ChartScript.Open, choices.Code, colophons.Of(path, notebook));
            var bytes = Encoding.UTF8.GetBytes(page.Html);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            FileContent.Sweep(Path.GetDirectoryName(target)!);
            FileContent.Replace(target, bytes);
            foreach (var picture in page.LeftOut)
                await Console.Error.WriteLineAsync($"{DisplayPath.Of(path)}: picture {picture} is left out; it is not there, or not in the notebook's folder or beside that.");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Open {DisplayPath.Of(target)} ({bytes.Length / 1e6:0.0} MB)"));
        }

        // A page of a notebook that is gone would be sent as if it were not.
        foreach (var path in output is null ? notebooks : [])
            StandalonePage.Sweep(Path.GetDirectoryName(TargetOf(path, output))!, Path.GetDirectoryName(path)!);
        return CommandLine.Done;
    }

    private static string TargetOf(string notebook, string? output)
    {
        var name = Path.GetFileNameWithoutExtension(notebook) + Ending;
        return output is null ? Path.Combine(NotebookSelection.PagesOf(notebook), "standalone", name)
            : Path.GetExtension(output).Equals(Ending, StringComparison.OrdinalIgnoreCase) && !Directory.Exists(output) ? Path.GetFullPath(output)
            : Path.GetFullPath(Path.Combine(output, name));
    }
}
