namespace Clippings.Notebooks;

/// <summary>Gives the pages of articles that notebooks lead to.</summary>
public interface IArticlePages
{
    /// <summary>Does ahead what pages would have to wait for; called once, on a thread of its own, while notebooks are rendered.</summary>
    void Prepare();

    /// <summary>Whether an article can have a page.</summary>
    bool Has(string article);

    /// <summary>The articles that get a page, of those that notebooks lead to or of all, in the order of their ids.</summary>
    /// <param name="cited">Those that notebooks lead to.</param>
    IEnumerable<string> Written(IReadOnlySet<string> cited);

    /// <summary>An article's headline and its page's content, as HTML that is known to be safe; several are read at a time.</summary>
    /// <param name="article">Its id.</param>
    /// <param name="passages">The places that notebooks lead to, as offsets.</param>
    /// <param name="addressOf">The address of another article's page, seen from this one; null where it has none.</param>
    (string Title, string Html) Read(string article, IReadOnlyList<(int Start, int End)> passages, Func<string, string?> addressOf);

    /// <summary>An article's headline, and where and when it appeared; each empty where unknown.</summary>
    (string Title, string Source) Name(string article);

    /// <summary>A passage with a few words before and behind it; null where the article has no such stretch.</summary>
    (string Before, string Words, string After)? Excerpt(string article, int start, int end);
}
