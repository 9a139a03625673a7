using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Finds the articles that notebooks speak of, each corpus loaded once.</summary>
/// <param name="choice">Which of their articles get a page; null for what fits their number.</param>
internal sealed class NotebookCorpora(ArticleChoice? choice)
{
    private readonly Dictionary<(string Corpus, string Map), IArticlePages?> known = [];

    /// <summary>The pages of the articles that a notebook was run on; null where it names none that can be read.</summary>
    /// <param name="path">Where the notebook stands.</param>
    /// <param name="notebook">As executed.</param>
    public IArticlePages? Of(string path, Notebook notebook)
    {
        if (choice == ArticleChoice.None)
            return null;
        var values = NotebookParameters.Texts(notebook);
        if (values.GetValueOrDefault(ParameterValues.Corpus) is not { Length: > 0 } corpus)
            return null;
        var key = (Corpus: Path.GetFullPath(corpus, Path.GetDirectoryName(Path.GetFullPath(path))!), Map: values.GetValueOrDefault(ParameterValues.Map) ?? "");
        if (!known.TryGetValue(key, out var pages))
            known[key] = pages = Load(key.Corpus, key.Map);
        return pages;
    }

    // What can't be loaded has failed in the notebook, too, and was told there.
    private CorpusPages? Load(string corpus, string map)
    {
        try
        {
            return new CorpusPages(Corpus.Load(corpus, ColumnMap.Parse(map)).Dated(), choice);
        }
        catch (Exception e) when (e is CorpusException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
