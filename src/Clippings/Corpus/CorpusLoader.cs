using System.Security.Cryptography;
using System.Text;

namespace Clippings;

/// <summary>Reads the files of a corpus one by one; one bad file never loses the others.</summary>
/// <param name="places">The paths that the corpus is loaded from.</param>
/// <param name="map">Which columns of tables hold what; null for what <c>corpus.json</c> and the names say.</param>
internal sealed class CorpusLoader(IReadOnlyList<CorpusPlace> places, ColumnMap? map)
{
    private readonly LoadNotes _notes = new();

    public Corpus Load()
    {
        var files = places.SelectMany(place => Read(place)).ToList();
        var ids = new ArticleIds(files.Select(file => file.Name));
        var corrections = new CorpusCorrections(places, files);
        var articles = files.Watched("loading articles").SelectMany(file => file.Articles(ids, corrections[file.Place])).ToList();
        ArticleTwins.Note(articles);
        foreach (var place in places)
            _notes.Add(place);
        corrections.Close(articles, _notes);
        var notices = places.Select(place => place.Manifest.Notice).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new Corpus(articles, new CorpusFacts(_notes.Report(), notices.Count == 0 ? null : string.Join(' ', notices), Fingerprint(articles, corrections.All)) { Corrections = corrections.All });
    }

    private IEnumerable<FoundFile> Read(CorpusPlace place) => place.Files(_notes.Skip(place))
        .Select(file => new FileReader(place, file, map ?? place.Manifest.Map, _notes).Read())
        .OfType<FoundFile>();

    private string Fingerprint(IEnumerable<Article> articles, IEnumerable<PlaceCorrections> corrections) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
        articles.Watched().Select(a => $"{a.File}\t{a.Sha256}\n").Concat(places.Select(place => place.Manifest.Sha256)).Concat(corrections.Select(own => own.Sha256))))));
}
