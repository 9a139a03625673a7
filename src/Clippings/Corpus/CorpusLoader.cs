using System.Buffers;
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
        foreach (var place in places)
            InputSlot.Tell(place.Listed);
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

    // Of a line an article, then of what corpus.json and corrections say; never held as a whole.
    private string Fingerprint(IEnumerable<Article> articles, IEnumerable<PlaceCorrections> corrections)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new ArrayBufferWriter<byte>();
        foreach (var article in articles.Watched())
        {
            line.ResetWrittenCount();
            Encoding.UTF8.GetBytes(article.File, line);
            line.Write("\t"u8);
            Encoding.UTF8.GetBytes(article.Sha256, line);
            line.Write("\n"u8);
            hash.AppendData(line.WrittenSpan);
        }

        foreach (var stated in places.Select(place => place.Manifest.Sha256).Concat(corrections.Select(own => own.Sha256)))
            hash.AppendData(Encoding.UTF8.GetBytes(stated));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
