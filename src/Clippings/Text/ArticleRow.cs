using System.ComponentModel.DataAnnotations.Schema;

namespace Clippings;

/// <summary>An article of the corpus: a row of the table <c>articles</c>.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="File">Path relative to the corpus folder.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Headline">Its title.</param>
/// <param name="Byline">Its authors as printed.</param>
/// <param name="Dateline">The place it is reported from.</param>
/// <param name="Section">The part of the paper or site that it stood in.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="PublishedFrom">Where the day comes from.</param>
/// <param name="PublishedEvidence">Why it is that day, in words.</param>
/// <param name="Language">Its language, a BCP 47 tag.</param>
/// <param name="Words">Word tokens of the body.</param>
/// <param name="Sentences">Sentences of the body.</param>
/// <param name="Doubts">Why its numbers deserve a second look, a word each: <see cref="DoubtKind"/>.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
public sealed record ArticleRow(
    [property: Column("article")] string Id,
    string File,
    string? Outlet,
    string? Headline,
    string? Byline,
    string? Dateline,
    string? Section,
    DateOnly? Published,
    DateSource? PublishedFrom,
    string? PublishedEvidence,
    string? Language,
    int Words,
    int Sentences,
    IReadOnlyList<string> Doubts,
    string Sha256)
{
    /// <summary>The row of an article.</summary>
    public static ArticleRow Of(Article article)
    {
        var words = article.Try("tokens", ReadingText.Tokens).Count;
        var sentences = article.Try("sentences", ReadingText.Sentences).Count;
        return new(
            article.Id,
            article.File,
            article.Outlet,
            article.Headline,
            article.Byline,
            article.Dateline,
            article.Section,
            article.Published,
            article.PublishedFrom,
            article.PublishedEvidence,
            article.LanguageOf(),
            words,
            sentences,
            [.. article.Doubts().Select(doubt => doubt.Kind.ToString().ToLowerInvariant())],
            article.Sha256);
    }
}
