namespace Clippings.Tests;

/// <summary>Articles whose every line is body, and corpora of them, without files.</summary>
internal static class Articles
{
    public static Article Of(string text, string id = "a", string? outlet = null) => new()
    {
        Id = id,
        File = id + ".txt",
        Text = text,
        Lines = LineReader.Read(id, text),
        Sha256 = "",
        IsFile = true,
        Outlet = outlet,
    };

    /// <summary>An article read as a file of that text is.</summary>
    public static Article Read(string id, string text, DateOnly? published = null, bool isPage = false) => ArticleReader.Read(
        new ArticleOrigin(id, id, id, "", new ManifestEntry(id, Published: published)),
        isPage ? WebPage.Extract(text) : new ExtractedArticle(text, new Dictionary<int, LineRole>()) { IsFile = true });

    public static Corpus Corpus(params IReadOnlyList<Article> articles) => new(articles, new LoadReport([], [], [], new Dictionary<string, int>()));
}
