using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Finds the articles that notebooks speak of, each corpus loaded once.</summary>
/// <param name="choice">Which of their articles get a page; null for what fits their number.</param>
internal sealed class NotebookCorpora(ArticleChoice? choice)
{
    private readonly Dictionary<(string Corpus, string Map), (Corpus Corpus, CorpusPages Pages)?> known = [];

    /// <summary>The pages of the articles that a notebook was run on; null where it names none that can be read, or none are wanted.</summary>
    /// <param name="path">Where the notebook stands.</param>
    /// <param name="notebook">As executed.</param>
    public IArticlePages? PagesOf(string path, Notebook notebook) => choice == ArticleChoice.None ? null : Find(path, notebook)?.Found.Pages;

    /// <summary>The corpus that a notebook was run on, with the path by which it names it; null where it names none that can be read.</summary>
    /// <param name="path">Where the notebook stands.</param>
    /// <param name="notebook">As executed.</param>
    public (string Name, Corpus Corpus)? Of(string path, Notebook notebook) => Find(path, notebook) is var (corpus, found) ? (Path.GetFileName(corpus.TrimEnd('/', '\\')), found.Corpus) : null;

    private (string Corpus, (Corpus Corpus, CorpusPages Pages) Found)? Find(string path, Notebook notebook)
    {
        var values = NotebookParameters.Texts(notebook);
        if (values.GetValueOrDefault(ParameterValues.Corpus) is not { Length: > 0 } corpus)
            return null;
        var key = (Corpus: Path.GetFullPath(corpus, Path.GetDirectoryName(Path.GetFullPath(path))!), Map: values.GetValueOrDefault(ParameterValues.Map) ?? "");
        if (!known.TryGetValue(key, out var found))
            known[key] = found = Load(key.Corpus, key.Map);
        return found is { } there ? (key.Corpus, there) : null;
    }

    // What can't be loaded has failed in the notebook, too, and was told there.
    private (Corpus, CorpusPages)? Load(string corpus, string map)
    {
        try
        {
            var loaded = Corpus.Load(corpus, ColumnMap.Parse(map)).Dated();
            return (loaded, new CorpusPages(loaded, choice));
        }
        catch (Exception e) when (e is CorpusException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
