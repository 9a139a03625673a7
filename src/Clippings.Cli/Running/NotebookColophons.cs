using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Says on pages whose texts a notebook was run on, and how to cite it.</summary>
/// <param name="corpora">The corpora of the notebooks.</param>
internal sealed class NotebookColophons(NotebookCorpora corpora)
{
    private const int OutletsNamed = 5;
    private const int HashLetters = 12;

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
        var version = $"Clippings {typeof(Corpus).Assembly.GetName().Version!.ToString(3)}, corpus SHA-256 {corpus.Sha256[..HashLetters]}";
        return new($"Corpus “{name}”: {corpus.Source()}{Outlets(corpus)}.", version, IsOf(notebook, corpus) ? "" : $"The articles of “{name}”, or which of them were chosen, are not those that this notebook was run on; run it again.");
    }

    private static string Outlets(Corpus corpus)
    {
        var outlets = corpus.Select(article => article.Outlet).Where(outlet => !string.IsNullOrEmpty(outlet)).GroupBy(outlet => outlet!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).ToList();
        var named = outlets.Take(outlets.Count == OutletsNamed + 1 ? OutletsNamed + 1 : OutletsNamed).ToList();
        var rest = outlets.Count - named.Count;
        return outlets.Count == 0 ? "" : $". {(outlets.Count == 1 ? "Outlet" : "Outlets")}: {(rest > 0 ? $"{string.Join(", ", named)} and {rest} more" : named.Count == 1 ? named[0] : $"{string.Join(", ", named.SkipLast(1))} and {named[^1]}")}";
    }

    // A notebook of the kit prints the hash of what it read; one that prints none says nothing against it.
    private static bool IsOf(Notebook notebook, Corpus corpus)
    {
        var provenance = notebook.Cells.Where(cell => cell.HasTag(CellTags.Provenance) && cell.Outputs.Count > 0).ToList();
        return provenance.Count == 0 || provenance.Exists(cell => cell.Outputs.Any(output => (output.Value as MimeBundle)?.Data.ToJsonString().Contains(corpus.Sha256, StringComparison.Ordinal) == true));
    }
}
