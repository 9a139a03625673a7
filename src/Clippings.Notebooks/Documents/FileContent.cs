using System.Diagnostics;
using System.Globalization;

namespace Clippings.Notebooks;

/// <summary>Replaces files in one step and only where their content changes.</summary>
public static class FileContent
{
    // Nobody else's file is called so, since it may be deleted.
    private const string Ending = ".clippings-partial";

    /// <summary>Puts the content in the file's place, or leaves the file as it is where it can't be written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">All of its bytes.</param>
    /// <returns>True where the file changed.</returns>
    public static bool Replace(string path, ReadOnlySpan<byte> content)
    {
        if (File.Exists(path) && content.SequenceEqual(File.ReadAllBytes(path)))
            return false;

        // In the same folder, because a rename is atomic only within one file system.
        var temporary = $"{path}.{Environment.ProcessId}{Ending}";
        try
        {
            File.WriteAllBytes(temporary, content);
            BusyFile.Replace(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }

    /// <summary>Makes sure, before any work is done, that files can be put into a folder; it need not be there yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="UnauthorizedAccessException">They can't; the message names the folder and the remedy.</exception>
    public static void CheckWritable(string folder)
    {
        var there = folder;
        while (!Directory.Exists(there))
            there = Path.GetDirectoryName(there) ?? throw new DirectoryNotFoundException($"{folder}: no such place.");
        var trial = Path.Combine(there, $"trial.{Environment.ProcessId}{Ending}");
        try
        {
            File.WriteAllBytes(trial, []);
            File.Delete(trial);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new UnauthorizedAccessException($"{there}: no permission to write there; choose a folder of your own, or have its owner let you.", denied);
        }
    }

    /// <summary>Deletes what processes that were killed while they wrote left in a folder; what one is writing now stays.</summary>
    public static void Sweep(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Ending))
        {
            var writer = Path.GetExtension(Path.GetFileNameWithoutExtension(file)).TrimStart('.');
            if (int.TryParse(writer, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsAlive(process))
                File.Delete(file);
        }
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
