using System.Text;

namespace Clippings.Notebooks;

/// <summary>A folder of pages: one a notebook, an index, and what they share. It can be opened from disk, moved and sent.</summary>
/// <param name="folder">Where the pages go.</param>
/// <param name="chartScript">Opens the text of plotly.js, which draws <c>application/vnd.plotly.v1+json</c>.</param>
public sealed class NotebookSite(string folder, Func<Stream> chartScript)
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
        using (var code = new CodeHtml())
        {
            foreach (var (path, notebook) in notebooks)
                pages.Add(await NotebookPage.RenderAsync(notebook, Relative(path), code));
        }

        foreach (var page in pages)
        {
            Write($"{page.Name}.html", page.Html);
            if (page.Thumbnail is { } picture)
                Write($"assets/{page.Name}.svg", picture);
        }

        Copy("assets/page.css", PageFiles.Open("page.css"));
        if (pages.Any(page => page.HasCharts))
        {
            Copy("assets/page.js", PageFiles.Open("page.js"));
            Copy("assets/plotly.min.js", chartScript());
        }

        Write("index.html", IndexPage.Render(pages));
        return Path.Combine(folder, "index.html");
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
