using System.Security.Cryptography;
using System.Text;

namespace Clippings;

/// <summary>Reads the files of a corpus one by one; one bad file never loses the others.</summary>
internal sealed class CorpusLoader(ArticleFiles files)
{
    private readonly List<FileNote> _skipped = [];
    private readonly List<FileNote> _warnings = [];

    public Corpus Load()
    {
        var manifest = CorpusManifest.Read(files.Folder);
        var ids = ArticleIds.For(files.Files);
        var articles = files.Files.Watched("loading articles")
            .Select(file => Read(file, ids[file], manifest.Entry(file)))
            .OfType<Article>()
            .ToList();
        return new Corpus(articles, new LoadReport(_skipped, [.. manifest.Warnings, .. _warnings], [.. manifest.Errors, .. Missing(manifest)]), manifest.Notice, Fingerprint(articles, manifest));
    }

    private static string Fingerprint(IEnumerable<Article> articles, CorpusManifest manifest) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Concat(articles.Select(a => $"{a.File}\t{a.Sha256}\n").Append(manifest.Sha256)))));

    private IEnumerable<FileNote> Missing(CorpusManifest manifest) => manifest.Files
        .Where(f => !File.Exists(Path.Combine(files.Folder, f)))
        .Select(f => new FileNote(f, "is named in corpus.json but not in the folder: add the file or remove the entry."));

    private Article? Read(string file, string id, ManifestEntry? entry)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(files.Folder, file));
            var decoded = TextDecoder.Decode(bytes, ArticleReader.IsPage(file));
            if (decoded.Warning is { } warning)
                _warnings.Add(new FileNote(file, warning));
            if (decoded.Text is not { } text)
                return Skip(file, decoded.Problem!);
            return ArticleReader.Read(new ArticleSource(id, file, text, Convert.ToHexStringLower(SHA256.HashData(bytes)), entry))
                ?? Skip(file, "holds no article text.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Skip(file, $"cannot be read ({e.Message.ReplaceLineEndings(" ")}): check that it exists and its permissions.");
        }
    }

    private Article? Skip(string file, string why)
    {
        _skipped.Add(new FileNote(file, why));
        return null;
    }
}
