using System.Text;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Takes out of notebooks what a run put in; nothing is executed.</summary>
internal static class NotebookCleaning
{
    /// <summary>Stands for standard input and output.</summary>
    public const string Pipe = "-";

    public static int Execute(IReadOnlyList<string> notebooks)
    {
        if (notebooks.Contains(Pipe, StringComparer.Ordinal))
            return notebooks.Count == 1 ? CleanPipe() : throw new UsageException("--clean - reads one notebook from standard input; name files without it.");
        var found = NotebookSelection.Find(notebooks, Environment.CurrentDirectory);
        // All are read before one is written, so that a wrong path costs nothing.
        var cleaned = found.Select(path => (Path: path, Notebook: CleanedNotebook.Of(NotebookFile.Load(path)))).ToList();
        var changed = cleaned.Count(entry => NotebookFile.Save(entry.Path, entry.Notebook));
        Console.WriteLine($"{cleaned.Count} {(cleaned.Count == 1 ? "notebook" : "notebooks")} clean, {changed} changed.");
        return CommandLine.Done;
    }

    private static int CleanPipe()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        var cleaned = CleanedNotebook.Of(Notebook.Parse(input.ReadToEnd(), "standard input"));
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(cleaned.ToJson()));
        return CommandLine.Done;
    }
}
