namespace Clippings;

/// <summary>The evidence behind a row: the words at its offsets.</summary>
public static class Excerpts
{
    /// <summary>What stands between two offsets of an article.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="article">The article's id.</param>
    /// <param name="start">First UTF-16 offset.</param>
    /// <param name="end">Offset after the last character.</param>
    /// <exception cref="KeyNotFoundException">No article has that id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The offsets are not those of a stretch of its text.</exception>
    public static Excerpt Excerpt(this Corpus corpus, string article, int start, int end)
    {
        var words = corpus[article].Text.Substring(start, end - start);
        return new Excerpt(article, start, end, string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
