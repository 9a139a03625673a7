using System.Text;

namespace Clippings.Notebooks;

/// <summary>Reads all that is below a folder, links followed, each folder once. What runs are kept in is left out.</summary>
internal static class FolderFingerprint
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static Fingerprint Of(string root)
    {
        var files = Below(root);
        var found = new Fingerprint[files.Count];
        Parallel.For(0, files.Count, i => found[i] = Fingerprints.OfFile(files[i].File));
        var lines = new StringBuilder();
        foreach (var (name, fingerprint) in files.Select(file => file.Name).Zip(found))
            lines.Append(name).Append('\t').Append(fingerprint.Hash).Append('\n');
        return new(Fingerprints.OfBytes(Encoding.UTF8.GetBytes(lines.ToString())), found.Select(file => file.Written).DefaultIfEmpty().Max());
    }

    private static List<(string Name, FileInfo File)> Below(string root)
    {
        var files = new List<(string Name, FileInfo File)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var folders = new Stack<(DirectoryInfo Folder, string Real)>([(new DirectoryInfo(root), Real(new DirectoryInfo(root), root))]);
        while (folders.TryPop(out var at))
        {
            if (at.Folder.Name == FreezeStore.FolderName || !seen.Add(at.Real))
                continue;
            try
            {
                foreach (var entry in at.Folder.EnumerateFileSystemInfos("*", Everything))
                {
                    if (entry is DirectoryInfo folder)
                        folders.Push((folder, Real(folder, Path.Combine(at.Real, folder.Name))));
                    else
                        files.Add((Path.GetRelativePath(root, entry.FullName).Replace('\\', '/'), (FileInfo)entry));
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // A folder that can't be read holds nothing for the notebook either.
            }
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return files;
    }

    private static string Real(DirectoryInfo folder, string otherwise) =>
        folder.LinkTarget is null ? otherwise : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? otherwise;
}
