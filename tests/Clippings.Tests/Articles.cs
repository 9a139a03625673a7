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
        Outlet = outlet,
    };

    public static Corpus Corpus(params IReadOnlyList<Article> articles) => new(articles, new LoadReport([], [], []));
}
