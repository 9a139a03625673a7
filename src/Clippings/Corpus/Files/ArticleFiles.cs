using Microsoft.Extensions.FileSystemGlobbing;

namespace Clippings;

/// <summary>The files that a path names.</summary>
/// <param name="Folder">Absolute path of the folder that relative paths start from.</param>
/// <param name="Files">Paths of those that may hold articles, relative to it, forward slashes, ordinal order.</param>
/// <param name="IsAlone">True where the path names one file and no folder.</param>
/// <param name="Unread">Folders below it that could not be read.</param>
/// <param name="Ignored">How many files of other kinds there are, by ending.</param>
/// <param name="IsPart">True where the path may leave out files that hold articles, as a pattern or a file's does.</param>
internal sealed record ArticleFiles(string Folder, IReadOnlyList<string> Files, bool IsAlone, IReadOnlyList<FileNote> Unread, IReadOnlyDictionary<string, int> Ignored, bool IsPart)
{
    private const string All = "**/*";

    private static readonly Dictionary<string, int> None = [];

    public static ArticleFiles Find(string path)
    {
        if (Directory.Exists(path))
            return InFolder(path, All);
        if (File.Exists(path))
            return OneFile(path);
        if (path.Contains('*', StringComparison.Ordinal))
            return Glob(path);
        throw new CorpusException($"'{path}' does not exist: give a folder, a file ({ArticleFormats.Endings}), or a pattern such as 'clips/*.txt'.");
    }

    private static ArticleFiles OneFile(string path) => ArticleFormats.IsKnown(path)
        ? new(Path.GetDirectoryName(Path.GetFullPath(path))!, [Path.GetFileName(path)], true, [], None, true)
        : throw new CorpusException($"'{path}' is of no kind that is read: {ArticleFormats.Endings}.");

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
        if (File.Exists(Path.Combine(root, KitFiles.Tables)))
            throw new CorpusException($"'{folder}' holds tables that the kit wrote ({KitFiles.Tables}), and no articles: load it alone, or name the folder that they were made from.");
        var (files, unread) = FolderWalk.Below(root);
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern);
        // What the kit wrote into the folder is made of the articles, and is none.
        var written = files.Where(file => Path.GetFileName(file) == KitFiles.Tables).Select(file => file[..^KitFiles.Tables.Length]).ToList();
        var matching = files.Watched().Where(file => !written.Exists(folder => file.StartsWith(folder, StringComparison.Ordinal)) && matcher.Match(file).HasMatches && !KitFiles.IsOne(file)).ToLookup(ArticleFormats.IsKnown);
        FileNote[] notes =
        [
            .. unread,
            .. written.Select(folder => new FileNote(folder, "holds tables that the kit wrote and was left out.")),
            .. files.Where(file => file.EndsWith("/" + KitFiles.Corrections, StringComparison.Ordinal)).Select(file => new FileNote(file, $"is not used, since the folder above was loaded: move its rows to {KitFiles.Corrections} there, with the ids that its articles have in it.")),
        ];
        return new(root, [.. matching[true]], false, notes, matching[false].CountBy(KitFiles.Ending, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal), pattern != All);
    }
}
