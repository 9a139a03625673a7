namespace Clippings;

/// <summary>
/// Lists the files below a folder, each once: a link to a folder is followed where it leads to one that was not listed.
/// A folder that can't be read costs itself.
/// </summary>
internal sealed class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    private readonly string _root;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Path, string Target)> _links = new();
    private readonly List<string> _files = [];
    private readonly List<FileNote> _unread = [];

    private FolderWalk(string root) => _root = root;

    /// <summary>The files as paths relative to the folder, forward slashes, ordinal order, and the folders that could not be read.</summary>
    public static (IReadOnlyList<string> Files, IReadOnlyList<FileNote> Unread) Below(string root)
    {
        var walk = new FolderWalk(root);
        walk.Enter(root, RealPath.Of(root));
        // Real folders come first, so that a link among them never lists a file under a second name.
        while (walk._links.TryDequeue(out var link))
            walk.Enter(link.Path, link.Target);
        walk._files.Sort(StringComparer.Ordinal);
        return (walk._files, walk._unread);
    }

    private void Enter(string path, string real)
    {
        var folders = new Stack<(string Path, string Real)>([(path, real)]);
        while (folders.TryPop(out var folder))
        {
            if (!_seen.Add(folder.Real))
                continue;
            try
            {
                foreach (var entry in new DirectoryInfo(folder.Path).EnumerateFileSystemInfos("*", Everything).Watched().OrderBy(e => e.Name, StringComparer.Ordinal).Watched())
                    Sort(entry, Path.Combine(folder.Real, entry.Name), folders);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _unread.Add(new FileNote(Relative(folder.Path), "is a folder that cannot be read: check its permissions."));
            }
        }
    }

    private void Sort(FileSystemInfo entry, string real, Stack<(string Path, string Real)> folders)
    {
        if (!entry.Attributes.HasFlag(FileAttributes.Directory))
            _files.Add(Relative(entry.FullName));
        else if (entry.LinkTarget is null)
            folders.Push((entry.FullName, real));
        else
            _links.Enqueue((entry.FullName, RealPath.Of(entry.FullName)));
    }

    private string Relative(string path) => Path.GetRelativePath(_root, path).Replace('\\', '/');
}
