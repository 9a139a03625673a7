using Microsoft.Extensions.FileSystemGlobbing;

namespace Clippings;

/// <summary>The article files that a path names.</summary>
/// <param name="Folder">Absolute path of the folder that relative paths start from.</param>
/// <param name="Files">Paths relative to it, forward slashes, ordinal order.</param>
/// <param name="Unread">Folders below it that could not be read.</param>
internal sealed record ArticleFiles(string Folder, IReadOnlyList<string> Files, IReadOnlyList<FileNote> Unread)
{
    public static ArticleFiles Find(string path)
    {
        if (Directory.Exists(path))
            return InFolder(path, "**/*");
        if (File.Exists(path))
            return OneFile(path);
        if (path.Contains('*', StringComparison.Ordinal))
            return Glob(path);
        throw new CorpusException($"'{path}' does not exist: give a folder, a .txt or .html file, or a pattern such as 'clips/*.txt'.");
    }

    private static ArticleFiles OneFile(string path) => IsArticle(path)
        ? new(Path.GetDirectoryName(Path.GetFullPath(path))!, [Path.GetFileName(path)], [])
        : throw new CorpusException($"'{path}' is not an article: only .txt and .html files are read.");

    private static ArticleFiles Glob(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(p => !p.Contains('*', StringComparison.Ordinal)).Count();
        var folder = fixedParts == 0 ? "." : string.Join('/', parts[..fixedParts]) is { Length: > 0 } named ? named : "/";
        if (!Directory.Exists(folder))
            throw new CorpusException($"'{folder}', the folder of the pattern '{pattern}', does not exist.");
        return InFolder(folder, string.Join('/', parts[fixedParts..]));
    }

    private static ArticleFiles InFolder(string folder, string pattern)
    {
        var root = Path.GetFullPath(folder);
        var (files, unread) = FolderWalk.Below(root);
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        return new(root, [.. files.Watched().Where(file => IsArticle(file) && matcher.Match(file).HasMatches)], unread);
    }

    private static bool IsArticle(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".TXT" or ".HTML" or ".HTM";
}
