using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Clippings.Notebooks;

/// <summary>
/// Keeps runs in the folder <c>.clippings</c> beside the notebooks. Everything in it can be made again: what is torn, lost or of
/// another format counts as not there. Names end so that nothing in it is taken for an article or a notebook.
/// </summary>
public static class FreezeStore
{
    /// <summary>The folder's name.</summary>
    public const string FolderName = ".clippings";

    private const string RunEnding = ".run";
    private const string OutputsEnding = ".outputs";
    private const string PagesName = "pages";

    /// <summary>The last run of a notebook; null where there is none.</summary>
    public static FrozenRun? Read(string notebook) => Read(PathOf(notebook, RunEnding), FreezeJson.Default.FrozenRun) is { Format: FrozenRun.CurrentFormat } run ? run : null;

    /// <summary>The executed notebook of a run; null where it is not there any more.</summary>
    public static Notebook? ReadExecuted(string notebook, FrozenRun run)
    {
        var path = PathOf(notebook, OutputsEnding);
        return new Fingerprints().Of(path) == run.Outputs ? NotebookFile.Load(path) : null;
    }

    /// <summary>Keeps a run in the place of an earlier one; the outputs first, so that a run never stands without them.</summary>
    public static void Keep(string notebook, FrozenRun run, Notebook executed)
    {
        Write(PathOf(notebook, OutputsEnding), Encoding.UTF8.GetBytes(executed.ToJson()));
        Keep(notebook, run);
    }

    /// <summary>Keeps what has changed of a run whose outputs are there.</summary>
    public static void Keep(string notebook, FrozenRun run) => Write(PathOf(notebook, RunEnding), run, FreezeJson.Default.FrozenRun);

    /// <summary>Forgets a notebook's run, so that the next run is a run.</summary>
    public static void Forget(string notebook) => Delete(PathOf(notebook, RunEnding));

    /// <summary>The pages that notebooks of a folder were rendered to; null where that isn't known.</summary>
    public static FrozenPages? ReadPages(string notebookFolder) => Read(Path.Combine(notebookFolder, FolderName, PagesName), FreezeJson.Default.FrozenPages);

    /// <summary>Keeps what the notebooks of a folder were rendered to.</summary>
    public static void KeepPages(string notebookFolder, FrozenPages pages) => Write(Path.Combine(notebookFolder, FolderName, PagesName), pages, FreezeJson.Default.FrozenPages);

    /// <summary>Deletes what a program that was killed left half written in a folder of notebooks and its store, and the runs of notebooks that are gone.</summary>
    public static void Sweep(string notebookFolder)
    {
        var store = Path.Combine(notebookFolder, FolderName);
        FileContent.Sweep(notebookFolder);
        FileContent.Sweep(store);
        if (!Directory.Exists(store))
            return;
        foreach (var file in Directory.EnumerateFiles(store).Where(file => Path.GetExtension(file) is RunEnding or OutputsEnding && !File.Exists(Path.Combine(notebookFolder, Path.GetFileNameWithoutExtension(file)))))
            Delete(file);
    }

    private static string PathOf(string notebook, string ending) =>
        Path.Combine(Path.GetDirectoryName(notebook)!, FolderName, Path.GetFileName(notebook) + ending);

    private static T? Read<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), type) : null;
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Write<T>(string path, T value, JsonTypeInfo<T> type) => Write(path, JsonSerializer.SerializeToUtf8Bytes(value, type));

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileContent.Replace(path, content);
    }

    private static void Delete(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
    }
}
