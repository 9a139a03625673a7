namespace Clippings;

/// <summary>Names folders as a reader tells them apart.</summary>
internal static class FolderNames
{
    /// <summary>
    /// The folder of an article without the path that all articles share, as <c>sport</c> of <c>bbc/sport</c>; empty where
    /// nothing is left.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    public static Func<Article, string> Of(Corpus corpus)
    {
        var shared = Shared([.. corpus.Articles.Select(article => article.Folder).Distinct(StringComparer.Ordinal)]);
        return article => article.Folder.Length > shared ? article.Folder[shared..] : "";
    }

    /// <summary>The length of the path that all folders begin with, its last slash included.</summary>
    private static int Shared(IReadOnlyList<string> folders)
    {
        if (folders.Count < 2)
            return 0;
        var (first, last) = (folders.Min(StringComparer.Ordinal)! + "/", folders.Max(StringComparer.Ordinal)! + "/");
        return first.AsSpan(0, first.AsSpan().CommonPrefixLength(last)).LastIndexOf('/') + 1;
    }
}
