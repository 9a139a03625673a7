using System.Security.Cryptography;
using System.Text;

namespace Clippings;

/// <summary>Reads the files of a corpus one by one; one bad file never loses the others.</summary>
internal sealed class CorpusLoader(ArticleFiles files)
{
    private readonly List<FileNote> _skipped = [.. files.Unread];
    private readonly List<FileNote> _warnings = [];

    public Corpus Load()
    {
        var manifest = CorpusManifest.Read(files.Folder);
        var ids = ArticleIds.For(files.Files);
        var articles = files.Files.Watched("loading articles")
            .Select(file => Read(file, ids[file], manifest.Entry(file)))
            .OfType<Article>()
            .ToList();
        foreach (var same in articles.Watched().Where(a => a.Text.Length > 0).GroupBy(a => a.Text, StringComparer.Ordinal).Select(g => g.ToList()).Where(g => g.Count > 1))
        {
            for (var i = 0; i < same.Count; i++)
                same[i].SetTwin(same[i == 0 ? 1 : 0].Id);
        }

        return new Corpus(articles, new LoadReport(_skipped, [.. manifest.Warnings, .. _warnings], [.. manifest.Errors, .. Missing(manifest)]), manifest.Notice, Fingerprint(articles, manifest));
    }

    private static string Fingerprint(IEnumerable<Article> articles, CorpusManifest manifest) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Concat(articles.Watched().Select(a => $"{a.File}\t{a.Sha256}\n").Append(manifest.Sha256)))));

    private IEnumerable<FileNote> Missing(CorpusManifest manifest) => manifest.Files
        .Where(f => !File.Exists(Path.Combine(files.Folder, f)))
        .Select(f => new FileNote(f, "is named in corpus.json but not in the folder: add the file or remove the entry."));

    private Article? Read(string file, string id, ManifestEntry? entry)
    {
        try
        {
            var bytes = ArticleBytes.Read(Path.Combine(files.Folder, file), out var problem, out var doubt);
            if (problem is not null)
                return Skip(file, problem);
            if (doubt is not null)
                _warnings.Add(new FileNote(file, doubt));
            var decoded = TextDecoder.Decode(bytes, ArticleReader.IsPage(file));
            if (decoded.Warning is { } warning)
                _warnings.Add(new FileNote(file, warning));
            if (decoded.Text is not { } text)
                return Skip(file, decoded.Problem!);
            return Article(new ArticleSource(id, file, text, Convert.ToHexStringLower(SHA256.HashData(bytes)), entry))
                ?? Skip(file, "holds no article text.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Skip(file, $"cannot be read ({e.Message.ReplaceLineEndings(" ")}): check that it exists and its permissions.");
        }
    }

    // A text that can't be read as a story is an article without lines all the same, so that it is named.
#pragma warning disable CA1031 // Whatever a file holds, the others are read.
    private static Article? Article(ArticleSource source)
    {
        try
        {
            return ArticleReader.Read(source);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            var article = new Article { Id = source.Id, File = source.File, Text = "", Lines = [], Sha256 = source.Sha256 };
            article.Note("load", error);
            return article;
        }
    }
#pragma warning restore CA1031

    private Article? Skip(string file, string why)
    {
        _skipped.Add(new FileNote(file, why));
        return null;
    }
}
