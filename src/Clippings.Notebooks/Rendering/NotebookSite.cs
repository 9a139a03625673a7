using System.Text;

namespace Clippings.Notebooks;

/// <summary>A folder of pages: one a notebook, an index, and what they share. It can be opened from disk, moved and sent.</summary>
/// <param name="folder">Where the pages go.</param>
/// <param name="chartScript">Opens the text of plotly.js, which draws <c>application/vnd.plotly.v1+json</c>.</param>
/// <param name="articlesOf">The pages of the articles that a notebook, with its path, speaks of; null for none.</param>
public sealed class NotebookSite(string folder, Func<Stream> chartScript, Func<string, Notebook, IArticlePages?>? articlesOf = null)
{
    private readonly List<string> files = [];

    /// <summary>The files that the site consists of once it is written, relative to its folder.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>Renders notebooks; the same notebooks give the same bytes, and a file that would not change is not touched.</summary>
    /// <param name="notebooks">Path and content; the index lists them in this order.</param>
    /// <returns>The index page's path.</returns>
    public async Task<string> WriteAsync(IReadOnlyList<(string Path, Notebook Notebook)> notebooks)
    {
        var assets = Path.Combine(folder, "assets");
        Directory.CreateDirectory(assets);
        FileContent.Sweep(folder);
        FileContent.Sweep(assets);
        var pages = new List<RenderedPage>();
        var articles = new List<(IArticlePages Of, RenderedPage Page)>();
        using (var code = new CodeHtml())
        {
            foreach (var (path, notebook) in notebooks)
            {
                var of = articlesOf?.Invoke(path, notebook);
                pages.Add(await NotebookPage.RenderAsync(notebook, Relative(path), code, of));
                if (of is not null)
                    articles.Add((of, pages[^1]));
            }
        }

        foreach (var page in pages)
        {
            Write($"{page.Name}.html", page.Html);
            if (page.Thumbnail is { } picture)
                Write($"assets/{page.Name}.svg", picture);
        }

        WriteArticles(articles);
        Copy("assets/page.css", PageFiles.Open("page.css"));
        if (pages.Any(page => page.HasCharts))
        {
            Copy("assets/page.js", PageFiles.Open("page.js"));
            Copy("assets/plotly.min.js", chartScript());
        }

        Write("index.html", IndexPage.Render(pages));
        return Path.Combine(folder, "index.html");
    }

    /// <summary>A page an article; where notebooks speak of several corpora, an id goes to the first that has it.</summary>
    private void WriteArticles(List<(IArticlePages Of, RenderedPage Page)> articles)
    {
        var target = Path.Combine(folder, ArticlePages.Folder);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var corpus in articles.GroupBy(pair => pair.Of))
        {
            var cited = corpus.SelectMany(pair => pair.Page.Cited.Select(passage => (pair.Page, Passage: passage))).ToLookup(pair => pair.Passage.Article, StringComparer.Ordinal);
            foreach (var article in corpus.Key.Written(cited.Select(group => group.Key).ToHashSet(StringComparer.Ordinal)))
            {
                if (!written.Add(ArticlePages.FileOf(article)))
                    continue;
                Directory.CreateDirectory(target);
                List<(int, int)> passages = [.. cited[article].Where(pair => pair.Passage.Start is not null).Select(pair => (pair.Passage.Start!.Value, pair.Passage.End!.Value)).Distinct().Order()];
                List<(string, string, int)> citing = [.. cited[article].GroupBy(pair => pair.Page).Select(page => (page.Key.Name, page.Key.Title, page.Count()))];
                Write($"{ArticlePages.Folder}/{ArticlePages.FileOf(article)}", ArticlePages.Render(corpus.Key.Read(article, passages), article, citing));
            }
        }

        Sweep(target, written);
    }

    /// <summary>Pages of articles that are no longer led to would tell what no longer holds.</summary>
    private static void Sweep(string target, HashSet<string> written)
    {
        if (!Directory.Exists(target))
            return;
        FileContent.Sweep(target);
        foreach (var page in Directory.EnumerateFiles(target, "*.html").Where(page => !written.Contains(Path.GetFileName(page))).ToList())
            File.Delete(page);
    }

    private string Relative(string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private void Write(string name, ReadOnlySpan<byte> bytes)
    {
        FileContent.Replace(Path.Combine(folder, name), bytes);
        files.Add(name);
    }

    private void Copy(string name, Stream content)
    {
        using var memory = new MemoryStream();
        using (content)
            content.CopyTo(memory);
        Write(name, memory.ToArray());
    }
}
