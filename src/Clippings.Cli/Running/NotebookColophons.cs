using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Says on pages whose texts a notebook was run on, and how to cite it.</summary>
/// <param name="corpora">The corpora of the notebooks.</param>
internal sealed class NotebookColophons(NotebookCorpora corpora)
{
    private const int OutletsNamed = 5;

    private const string About = "Clippings reads news text by rules that can be looked up: which words mark whom, who is quoted saying what, what happened when, who shares text with whom. "
        + "Each notebook asks one question; its answer is computed from the articles, and a row, bar or point that stands for a passage leads to it.";

    /// <summary>What a folder of pages says of itself.</summary>
    public SiteWords Words => new("What the articles say", About, Of);

    /// <summary>What a notebook was run on; null where it names no corpus that can be read.</summary>
    /// <param name="path">Where the notebook stands.</param>
    /// <param name="notebook">As executed.</param>
    public Colophon? Of(string path, Notebook notebook)
    {
        if (corpora.Of(path, notebook) is not var (name, corpus))
            return null;
        var provenance = NotebookProvenance.Of(notebook);
        var version = $"Clippings {typeof(Corpus).Assembly.GetName().Version!.ToString(3)}, corpus SHA-256 {provenance?.Corpus ?? corpus.Sha256[..NotebookProvenance.Digits]}";
        return new($"Corpus “{name}”: {corpus.Source()}{Outlets(corpus)}.", version, provenance is null || IsOf(provenance, corpus) ? "" : $"Articles of “{name}” have changed, or are gone, since this notebook was run: its numbers are of the texts as they were. Run it again.");
    }

    private static string Outlets(Corpus corpus)
    {
        var outlets = corpus.Select(article => article.Outlet).Where(outlet => !string.IsNullOrEmpty(outlet)).GroupBy(outlet => outlet!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).ToList();
        var named = outlets.Take(outlets.Count == OutletsNamed + 1 ? OutletsNamed + 1 : OutletsNamed).ToList();
        var rest = outlets.Count - named.Count;
        return outlets.Count == 0 ? "" : $". {(outlets.Count == 1 ? "Outlet" : "Outlets")}: {(rest > 0 ? $"{string.Join(", ", named)} and {rest} more" : Enumeration.Of(named))}";
    }

    // A notebook may have chosen some of the articles, and then its corpus is another while all of its files are there.
    private static bool IsOf(NotebookProvenance provenance, Corpus corpus) =>
        corpus.Sha256.StartsWith(provenance.Corpus, StringComparison.Ordinal) || provenance.Articles.IsSubsetOf(corpus.Select(article => article.Sha256));
}
