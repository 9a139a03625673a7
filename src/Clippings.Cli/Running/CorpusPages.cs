using System.Globalization;
using Clippings.Notebooks;

namespace Clippings.Cli;

/// <summary>Gives the articles of a corpus as pages: engine and library don't know each other, so the command line brings them together.</summary>
/// <param name="corpus">The articles.</param>
/// <param name="choice">Which of them get a page; null for each of up to a thousand, and of more for those that a page leads to.</param>
internal sealed class CorpusPages(Corpus corpus, ArticleChoice? choice) : IArticlePages
{
    private const int MostOfAll = 1000;
    private const int ContextWords = 12;

    private readonly HashSet<string> ids = [.. corpus.Select(article => article.Id)];
    private readonly Lazy<SharedNotes> shared = new(() => new(corpus.Reuse()));

    /// <inheritdoc/>
    public void Prepare()
    {
        // Of a larger corpus it is not known yet whether any article gets a page.
        if (choice != ArticleChoice.All && corpus.Count > MostOfAll)
            return;
        _ = shared.Value;
        if (All.FirstOrDefault() is { } first)
            _ = Read(first, [], _ => null);
    }

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
    public (string Title, string Html) Read(string article, IReadOnlyList<(int Start, int End)> passages, Func<string, string?> addressOf) =>
        (corpus[article].Headline ?? "", corpus.Sheet(article, passages, shared.Value, addressOf));

    /// <inheritdoc/>
    public (string Title, string Source) Name(string article)
    {
        var found = corpus[article];
        var day = found.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return (found.Headline ?? "", string.Join(", ", new[] { found.Outlet, day }.Where(part => !string.IsNullOrEmpty(part))));
    }

    /// <inheritdoc/>
    public (string Before, string Words, string After)? Excerpt(string article, int start, int end)
    {
        var text = corpus[article].Text;
        if (start < 0 || start > end || end > text.Length)
            return null;
        var found = new Place(article, start, end).InContext(corpus, ContextWords);
        // A quotation begins inside its marks, which have no space behind them.
        return (
            (HasMore(text[..start]) ? "… " : "") + found.Before + (start > 0 && char.IsWhiteSpace(text[start - 1]) ? " " : ""),
            found.Words,
            (end < text.Length && char.IsWhiteSpace(text[end]) ? " " : "") + found.After + (HasMore(text[end..]) ? " …" : ""));
    }

    private static bool HasMore(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > ContextWords;

    private IEnumerable<string> All => corpus.Select(article => article.Id).Order(StringComparer.Ordinal);
}
