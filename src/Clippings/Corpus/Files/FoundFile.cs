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

    /// <summary>Its articles with their ids and what <c>corpus.json</c> states of each.</summary>
    public IEnumerable<Article> Articles(ArticleIds ids)
    {
        for (var n = 1; n <= Found.Count; n++)
        {
            var own = Found.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"#{n}");
            var stated = Place.Manifest.Entry(Path + own) ?? Place.Manifest.Entry(Path);
            yield return Article(new(ids.Next(Name, n, Found.Count), Name + own, Place.Source ?? Name, Sha256, stated), Found[n - 1]);
        }
    }

    // A text that can't be read as a story is an article without lines all the same, so that it is named.
#pragma warning disable CA1031 // Whatever a file holds, the others are read.
    private static Article Article(ArticleOrigin origin, FoundArticle found)
    {
        var failure = found.Failure;
        try
        {
            if (found.Article is { } article)
                return ArticleReader.Read(origin, article);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            failure = error;
        }

        var empty = ArticleReader.Empty(origin);
        empty.Note("load", failure!);
        return empty;
    }
#pragma warning restore CA1031
}
