namespace Clippings.Notebooks;

/// <summary>Replaces files in one step and only where their content changes.</summary>
internal static class FileContent
{
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
