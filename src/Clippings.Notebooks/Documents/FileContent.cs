namespace Clippings.Notebooks;

/// <summary>Replaces files in one step and only where their content changes.</summary>
public static class FileContent
{
    /// <summary>Puts the content in the file's place, or leaves the file as it is where it can't be written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">All of its bytes.</param>
    /// <returns>True where the file changed.</returns>
    public static bool Replace(string path, ReadOnlySpan<byte> content)
    {
        if (File.Exists(path) && content.SequenceEqual(File.ReadAllBytes(path)))
            return false;

        // In the same folder, because a rename is atomic only within one file system.
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }
}
