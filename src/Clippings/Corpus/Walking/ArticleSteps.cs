namespace Clippings;

/// <summary>
/// The one way in which analyses walk over articles. Each looks between articles whether it is to stop and says how far
/// it is (<see cref="LongWork"/>); what one article breaks costs that article's rows of that step and is noted on it.
/// </summary>
internal static class ArticleSteps
{
    /// <summary>The rows that a step makes of each article, in order; they are made as they are read.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="step">The step's name: that of its table, or what is made.</param>
    /// <param name="read">Makes an article's rows.</param>
    /// <exception cref="OperationCanceledException">The host asks to stop.</exception>
    public static IEnumerable<T> Walk<T>(this Corpus corpus, string step, Func<Article, IEnumerable<T>> read)
    {
        using var work = LongWork.Begin(step, corpus.Count);
        foreach (var article in corpus.Articles)
        {
            work.Next();
            foreach (var row in article.Try(step, read))
                yield return row;
        }
    }

    /// <summary>The same on all cores: some articles ahead of what is read, so that no more of them is held than that.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="step">The step's name.</param>
    /// <param name="read">Makes an article's rows; called from several threads at once, so of what articles share it may only read.</param>
    /// <exception cref="OperationCanceledException">The host asks to stop.</exception>
    public static IEnumerable<T> WalkOnAllCores<T>(this Corpus corpus, string step, Func<Article, IEnumerable<T>> read)
    {
        using var work = LongWork.Begin(step, corpus.Count);
        foreach (var rows in ParallelWork.InOrder(corpus.Articles, article =>
        {
            work.Next();
            return article.Try(step, read);
        }))
        {
            foreach (var row in rows)
                yield return row;
        }

        FindingStore.Of(corpus)?.Flush();
    }

    /// <summary>All rows of a step on an article, or none where it fails.</summary>
    public static IReadOnlyList<T> Try<T>(this Article article, string step, Func<Article, IEnumerable<T>> read) =>
        article.Try<IReadOnlyList<T>>(step, a => read(a) switch { IReadOnlyList<T> list => list, var rows => [.. rows] }, []);

    /// <summary>What a step makes of an article; <paramref name="otherwise"/>, and a note on the article, where it fails.</summary>
#pragma warning disable CA1031 // Whatever an article does to a step, the other articles and steps go on.
    public static T Try<T>(this Article article, string step, Func<Article, T> make, T otherwise)
    {
        try
        {
            return make(article);
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            article.Note(step, error);
            return otherwise;
        }
    }
#pragma warning restore CA1031

    /// <summary>The same items, with a look between them whether to stop.</summary>
    /// <param name="items">The items.</param>
    /// <param name="what">What is being done with them, told as they pass where their number is known; null where it is not worth telling.</param>
    public static IEnumerable<T> Watched<T>(this IEnumerable<T> items, string? what = null)
    {
        using var work = what is not null && items.TryGetNonEnumeratedCount(out var count) ? LongWork.Begin(what, count) : LongWork.Quietly();
        foreach (var item in items)
        {
            work.Next();
            yield return item;
        }
    }
}
