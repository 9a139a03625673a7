namespace Clippings;

/// <summary>Where an article comes from, and what is stated of it there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">Its file, <c>FILE#n</c> for one of several.</param>
/// <param name="Source">The path or file that brought it.</param>
/// <param name="Sha256">Of the file's bytes.</param>
/// <param name="Stated">What <c>corpus.json</c> states of it; null for nothing.</param>
internal sealed record ArticleOrigin(string Id, string File, string Source, string Sha256, ManifestEntry? Stated)
{
    /// <summary>What a person put right in it.</summary>
    public ArticleCorrections Corrections { get; init; } = ArticleCorrections.None;
}
