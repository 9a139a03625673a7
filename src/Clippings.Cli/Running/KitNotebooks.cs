using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>
/// The kit's own notebooks. They leave nothing behind in a process that another would see, which tests hold, so that those with the
/// code that they came with run in one process after the other; half the time on few articles is what each would compile anew.
/// </summary>
internal static class KitNotebooks
{
    private const string Setup = "setup.csx";

    private static readonly string[] Libraries = ["Clippings", "Microsoft.Data.Analysis", "Plotly.NET", "Plotly.NET.CSharp"];

    /// <summary>What a notebook has in common with those that it may share a process with: the libraries that it brings in; null where its code is not the kit's.</summary>
    /// <param name="notebook">As it was read.</param>
    /// <param name="path">Its file.</param>
    public static string? Sharing(Notebook notebook, string path)
    {
        var shipped = Path.Combine(ShippedProject.Notebooks, Path.GetFileName(path));
        var setup = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Setup);
        if (!File.Exists(shipped) || !File.Exists(setup))
            return null;
        try
        {
            return Code(notebook).SequenceEqual(Code(NotebookFile.Load(shipped)), StringComparer.Ordinal)
                && Statements(setup).SequenceEqual(Statements(Path.Combine(ShippedProject.Notebooks, Setup)), StringComparer.Ordinal)
                ? setup
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null; // The cell that loads it will say what is wrong.
        }
    }

    // Parameters that were injected are values, which run as nothing else.
    private static IEnumerable<string> Code(Notebook notebook) =>
        notebook.Cells.Where(cell => cell.IsRun && !cell.HasTag(CellTags.InjectedParameters)).Select(cell => cell.Source);

    /// <summary>What a script does, beside bringing in the kit's libraries.</summary>
    private static IEnumerable<string> Statements(string script) =>
        File.ReadLines(script).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal) && !BringsKit(line));

    private static bool BringsKit(string line)
    {
        if (!line.StartsWith("#r \"", StringComparison.Ordinal) || !line.EndsWith('"'))
            return false;
        var named = line[4..^1];
        return Libraries.Contains(named.StartsWith("nuget:", StringComparison.Ordinal) ? named[6..].Split(',')[0].Trim() : Path.GetFileNameWithoutExtension(named));
    }
}
