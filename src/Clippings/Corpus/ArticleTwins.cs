namespace Clippings;

/// <summary>Finds articles with the same text.</summary>
internal static class ArticleTwins
{
    /// <summary>Tells each article that has a twin of the first other one.</summary>
    public static void Note(IReadOnlyList<Article> articles)
    {
        var same = articles.Watched().Where(a => a.Text.Length > 0).GroupBy(a => a.Text, StringComparer.Ordinal).Select(g => g.ToList());
        foreach (var twins in same.Where(twins => twins.Count > 1))
        {
            for (var i = 0; i < twins.Count; i++)
                twins[i].SetTwin(twins[i == 0 ? 1 : 0].Id);
        }
    }
}
