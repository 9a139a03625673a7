namespace Clippings;

/// <summary>Finds articles with the same text.</summary>
internal static class ArticleTwins
{
    /// <summary>Tells each article that has a twin of the first other one.</summary>
    public static void Note(IReadOnlyList<Article> articles)
    {
        var firsts = new Dictionary<string, Article>(articles.Count, new WholeText());
        foreach (var article in articles.Watched().Where(a => a.Text.Length > 0))
        {
            if (firsts.TryAdd(article.Text, article))
                continue;
            var first = firsts[article.Text];
            article.SetTwin(first.Id);
            if (first.TwinOf is null)
                first.SetTwin(article.Id);
        }
    }

    // Texts of one length that begin and end alike are few: those are compared to the last letter.
    private sealed class WholeText : IEqualityComparer<string>
    {
        private const int Part = 64;

        public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

        public int GetHashCode(string text) => HashCode.Combine(text.Length, Of(text.AsSpan(0, Math.Min(Part, text.Length))), Of(text.AsSpan(Math.Max(0, text.Length - Part))));

        private static int Of(ReadOnlySpan<char> part) => string.GetHashCode(part, StringComparison.Ordinal);
    }
}
