using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>The pages of notebooks, rendered where a notebook or a page is not as it was.</summary>
internal static class PageFolder
{
    /// <summary>Brings a folder of pages up to date.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="notebooks">The notebooks on its index, in order.</param>
    /// <param name="choices">What pages were asked to have.</param>
    /// <param name="force">All is rendered.</param>
    /// <returns>The index page's path.</returns>
    public static async Task<string> UpdateAsync(string folder, IReadOnlyList<string> notebooks, PageChoices choices, bool force)
    {
        var store = Path.GetDirectoryName(notebooks[0])!;
        var before = FreezeStore.ReadPages(store);
        if (!force && before?.AreFresh(folder, notebooks, choices.Key) == true)
            return Path.Combine(folder, "index.html");
        var corpora = new NotebookCorpora(choices.Articles);
        var site = new NotebookSite(folder, ChartScript.Open, corpora.PagesOf, new NotebookColophons(corpora).Words, choices.Code);
        var index = await site.WriteAsync([.. notebooks.Select(path => (path, NotebookFile.Load(path)))]);
        var others = before is null ? [] : StalePages.Delete(folder, store, before, site.Files);
        FreezeStore.KeepPages(store, FrozenPages.Of(folder, notebooks, [.. site.Files, .. others], choices.Key));
        return index;
    }
}
