namespace Clippings;

/// <summary>One path that articles are loaded from: a folder, a pattern, a file, or an archive that is a folder of its own.</summary>
/// <param name="files">What the path names.</param>
/// <param name="prefix">What stands before its files' names where several paths make one corpus; else empty.</param>
/// <param name="source">What its articles' source is called; null for each its own file.</param>
internal sealed class CorpusPlace(ArticleFiles files, string prefix, string? source)
{
    private readonly Lazy<CorpusManifest> _manifest = new(() => CorpusManifest.Read(ManifestOf(files)));

    /// <summary>What <c>corpus.json</c> states.</summary>
    public CorpusManifest Manifest => _manifest.Value;

    /// <summary>What the path names.</summary>
    public ArticleFiles Listed => files;

    /// <summary>What stands before the names of its files in the corpus.</summary>
    public string Prefix => prefix;

    /// <summary>What the source of its articles is called; null for each its own file.</summary>
    public string? Source => source;

    /// <summary>Where <c>corrections.csv</c> stands or would stand on disk, and what notes call it.</summary>
    public (string Path, string Name) CorrectionsBeside => (Path.Combine(files.Folder, KitFiles.Corrections), (IsArchive && prefix.Length > 0 ? prefix[..(prefix.TrimEnd('/').LastIndexOf('/') + 1)] : prefix) + KitFiles.Corrections);

    /// <summary>Equal for places with the same corrections: paths of one folder. An archive may hold its own.</summary>
    public string CorrectionsKey => IsArchive ? Path.Combine(files.Folder, files.Files[0]) : CorrectionsBeside.Path;

    /// <summary>The files of corrections with what notes call them: the one beside the articles, then the one of an archive, or the one that tables were written by.</summary>
    public IEnumerable<(SourceFile File, string Name)> CorrectionFiles()
    {
        var (path, name) = CorrectionsBeside;
        if (File.Exists(path))
            yield return (new DiskFile(KitFiles.Corrections, path), name);
        var applied = Path.Combine(files.Folder, KitFiles.Applied);
        if (TablesLoader.IsOne(files.Folder) && File.Exists(applied))
            yield return (new DiskFile(KitFiles.Applied, applied), KitFiles.Applied);
        if (IsArchive && InArchive(files, KitFiles.Corrections) is { } packed)
            yield return (packed, $"{(prefix.Length > 0 ? prefix : files.Files[0] + "/")}{KitFiles.Corrections}");
    }

    private bool IsArchive => files is { IsAlone: true, Files: [var only] } && Archives.IsArchive(only);

    /// <summary>The files that may hold articles, archives unpacked; names start at the path, without the prefix.</summary>
    /// <param name="skip">Takes what is left out.</param>
    public IEnumerable<SourceFile> Files(Action<FileNote> skip)
    {
        var archives = new Archives(name => !KitFiles.IsOne(name) && (ArticleFormats.IsKnown(name) || Manifest.Names(name)), skip);
        return files.Files.Watched("reading files")
            .SelectMany(file => archives.Expand(new DiskFile(file, Path.Combine(files.Folder, file)), IsArchive ? "" : file + "/"));
    }

    private static SourceFile? ManifestOf(ArticleFiles files)
    {
        var path = Path.Combine(files.Folder, KitFiles.Corpus);
        if (files is { IsAlone: true, Files: [var only] } && Archives.IsArchive(only))
            return InArchive(files, KitFiles.Corpus);
        return File.Exists(path) ? new DiskFile(KitFiles.Corpus, path) : null;
    }

    private static SourceFile? InArchive(ArticleFiles files, string wanted) =>
        new Archives(name => name == wanted, _ => { }).Expand(new DiskFile(files.Files[0], Path.Combine(files.Folder, files.Files[0])), "").FirstOrDefault();
}
