namespace Clippings;

/// <summary>Finds articles with the same text.</summary>
internal static class ArticleTwins
{
    /// <summary>Tells each article that has a twin of the first other one.</summary>
    public static void Note(IReadOnlyList<Article> articles)
    {
        var same = articles.Watched().Where(a => a.Text.Length > 0).GroupBy(a => a.Text, new WholeText()).Select(g => g.ToList());
        foreach (var twins in same.Where(twins => twins.Count > 1))
        {
            for (var i = 0; i < twins.Count; i++)
                twins[i].SetTwin(twins[i == 0 ? 1 : 0].Id);
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
