using System.Text;

namespace Clippings.Notebooks;

/// <summary>Notebooks on disk.</summary>
public static class NotebookFile
{
    /// <summary>Reads a notebook; a byte-order mark is skipped.</summary>
    /// <exception cref="NotebookException">The file cannot be read or is not a notebook.</exception>
    public static Notebook Load(string path)
    {
        try
        {
            return Notebook.Parse(File.ReadAllText(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var reason = error is FileNotFoundException or DirectoryNotFoundException ? "no such notebook" : "cannot be read";
            throw new NotebookException($"{path}: {reason}; check the path and its permissions.", error);
        }
    }

    /// <summary>Writes a notebook in one step, so that a reader sees the old file or the new one; equal content leaves the file alone.</summary>
    /// <returns>True where the file changed.</returns>
    public static bool Save(string path, Notebook notebook) => FileContent.Replace(path, Encoding.UTF8.GetBytes(notebook.ToJson()));
}
