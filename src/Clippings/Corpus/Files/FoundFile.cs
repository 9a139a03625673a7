using System.Globalization;

namespace Clippings;

/// <summary>A file with what was found in it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Path">Its path from there.</param>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Found">Its articles, in its order.</param>
internal sealed record FoundFile(CorpusPlace Place, string Path, string Sha256, IReadOnlyList<FoundArticle> Found)
{
    /// <summary>Its path in the corpus.</summary>
    public string Name => Place.Prefix + Path;

    /// <summary>Its articles with their ids and what <c>corpus.json</c> and corrections state of each.</summary>
    /// <param name="ids">Names them in the corpus.</param>
    /// <param name="corrections">What a person put right.</param>
    public IEnumerable<Article> Articles(ArticleIds ids, PlaceCorrections corrections)
    {
        for (var n = 1; n <= Found.Count; n++)
        {
            var own = Found.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"#{n}");
            var stated = Place.Manifest.Entry(Path + own) ?? Place.Manifest.Entry(Path);
            var id = ids.Next(Name, n, Found.Count);
            var corrected = corrections.Of(id, corrections.OwnIds?.Next(Path, n, Found.Count) ?? id, Found[n - 1].Article?.Text ?? "");
            yield return Article(new(id, Name + own, Place.Source ?? Name, Sha256, stated) { Corrections = corrected }, Found[n - 1]);
        }
    }

    // A text that can't be read as a story is an article without lines all the same, so that it is named.
    private static Article Article(ArticleOrigin origin, FoundArticle found)
    {
        if (found.Article is { } article)
            return ArticleReader.Read(origin, article);
        var empty = ArticleReader.Empty(origin);
        empty.Note("load", found.Failure!);
        return empty;
    }
}
