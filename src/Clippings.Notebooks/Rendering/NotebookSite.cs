using System.Text;

namespace Clippings.Notebooks;

/// <summary>A folder of pages: one a notebook, an index, and what they share. It can be opened from disk, moved and sent.</summary>
/// <param name="folder">Where the pages go.</param>
/// <param name="chartScript">Opens the text of plotly.js, which draws <c>application/vnd.plotly.v1+json</c>.</param>
/// <param name="articlesOf">The pages of the articles that a notebook, with its path, speaks of; null for none.</param>
/// <param name="words">What the pages say of themselves; null for nothing.</param>
/// <param name="codeChoice">How code is shown.</param>
public sealed class NotebookSite(
    string folder, Func<Stream> chartScript, Func<string, Notebook, IArticlePages?>? articlesOf = null, SiteWords? words = null, CodeChoice codeChoice = CodeChoice.Folded)
{
    // So many pages of articles are in memory at once.
    private const int AtOnce = 64;

    private readonly SiteWords says = words ?? SiteWords.None;
    private readonly List<string> files = [];
    private readonly SearchIndex search = new();

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
        var prepared = new Dictionary<IArticlePages, Task>();
        using (var code = new CodeHtml())
        {
            foreach (var (path, notebook) in notebooks)
            {
                var of = articlesOf?.Invoke(path, notebook);
                if (of is not null && !prepared.ContainsKey(of))
                    prepared.Add(of, Task.Run(of.Prepare));
                pages.Add(await RenderAsync(path, notebook, code, of, pages.Count));
                if (of is not null)
                    articles.Add((of, pages[^1]));
            }
        }

        foreach (var (i, page) in pages.Index())
        {
            Write($"{page.Name}.html", NotebookPage.Render(page, i > 0 ? pages[i - 1] : null, i + 1 < pages.Count ? pages[i + 1] : null));
            foreach (var document in SearchDocuments.Of(page))
                search.Add(document);
        }

        await Task.WhenAll(prepared.Values);
        await WriteArticlesAsync(articles);
        WriteSearch();
        Write("assets/page.css", PageFiles.Style);
        Write("assets/page.js", PageFiles.Script);
        if (pages.Any(page => page.Content.Scripts >= PageScripts.Charts))
            Copy("assets/plotly.min.js", chartScript());
        Write("index.html", IndexPage.Render(pages, says));
        return Path.Combine(folder, "index.html");
    }

    private async Task<RenderedPage> RenderAsync(string path, Notebook notebook, CodeHtml code, IArticlePages? articles, int index)
    {
        var passages = new PassageLinks(articles);
        var file = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
        var content = await NotebookContent.RenderAsync(notebook, file, code, passages, codeChoice);
        return new(
            Path.GetFileNameWithoutExtension(file), file, content, PageFailures.Mark(notebook),
            PageCover.Of(notebook, FormattableString.Invariant($"cover-{index + 1}")), passages.Cited, says.ColophonOf(path, notebook));
    }

    /// <summary>A page an article; where notebooks speak of several corpora, an id goes to the first that has it.</summary>
    private async Task WriteArticlesAsync(List<(IArticlePages Of, RenderedPage Page)> articles)
    {
        var target = Path.Combine(folder, ArticlePages.Folder);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var corpus in articles.GroupBy(pair => pair.Of))
        {
            var cited = corpus.SelectMany(pair => pair.Page.Cited.Select(passage => (pair.Page, Passage: passage))).ToLookup(pair => pair.Passage.Article, StringComparer.Ordinal);
            var own = corpus.Key.Written(cited.Select(group => group.Key).ToHashSet(StringComparer.Ordinal)).Where(article => written.Add(ArticlePages.FileOf(article))).ToList();
            var pages = own.ToHashSet(StringComparer.Ordinal);
            if (own.Count > 0)
                Directory.CreateDirectory(target);
            foreach (var some in own.Chunk(AtOnce))
            {
                var read = new (string Title, string Html)[some.Length];
                await Parallel.ForAsync(0, some.Length, (i, _) =>
                {
                    read[i] = Read(some[i]);
                    return ValueTask.CompletedTask;
                });
                foreach (var (article, (title, html)) in some.Zip(read))
                {
                    List<(RenderedPage, int)> citing = [.. cited[article].GroupBy(pair => pair.Page).Select(page => (page.Key, page.Count()))];
                    Write($"{ArticlePages.Folder}/{ArticlePages.FileOf(article)}", ArticlePages.Render(title, html, article, citing));
                    search.Add(SearchDocuments.OfArticle($"{ArticlePages.Folder}/{ArticlePages.AddressOf(article)}", title.Length > 0 ? title : article, html));
                }
            }

            (string Title, string Html) Read(string article)
            {
                List<(int, int)> passages = [.. cited[article].Where(pair => pair.Passage.Start is not null).Select(pair => (pair.Passage.Start!.Value, pair.Passage.End!.Value)).Distinct().Order()];
                return corpus.Key.Read(article, passages, other => pages.Contains(other) ? ArticlePages.AddressOf(other) : null);
            }
        }

        // Pages of articles that are no longer led to would tell what no longer holds.
        Sweep(target, "*.html", written);
    }

    private void WriteSearch()
    {
        var target = Path.Combine(folder, SearchIndex.Folder);
        Directory.CreateDirectory(target);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, text) in search.Parts())
        {
            Write($"{SearchIndex.Folder}/{name}", text);
            written.Add(name);
        }

        Sweep(target, "*.js", written);
    }

    private static void Sweep(string target, string pattern, HashSet<string> written)
    {
        if (!Directory.Exists(target))
            return;
        FileContent.Sweep(target);
        foreach (var file in Directory.EnumerateFiles(target, pattern).Where(file => !written.Contains(Path.GetFileName(file))).ToList())
            File.Delete(file);
    }

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
