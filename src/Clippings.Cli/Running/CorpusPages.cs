using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Gives the articles of a corpus as pages: engine and library don't know each other, so the command line brings them together.</summary>
/// <param name="corpus">The articles.</param>
/// <param name="choice">Which of them get a page; null for each of up to a thousand, and of more for those that a page leads to.</param>
internal sealed class CorpusPages(Corpus corpus, ArticleChoice? choice) : IArticlePages
{
    private const int MostOfAll = 1000;

    private readonly HashSet<string> ids = [.. corpus.Select(article => article.Id)];

    /// <inheritdoc/>
    public bool Has(string article) => ids.Contains(article);

    /// <inheritdoc/>
    public IEnumerable<string> Written(IReadOnlySet<string> cited) => choice switch
    {
        ArticleChoice.All => All,
        null when corpus.Count <= MostOfAll => All,
        _ => All.Where(cited.Contains),
    };

    /// <inheritdoc/>
    public (string Title, string Html) Read(string article, IReadOnlyList<(int Start, int End)> passages) =>
        (corpus[article].Headline ?? "", corpus.Sheet(article, passages));

    private IEnumerable<string> All => corpus.Select(article => article.Id).Order(StringComparer.Ordinal);
}
