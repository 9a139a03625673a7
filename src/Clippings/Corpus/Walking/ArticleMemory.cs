using System.Collections.Concurrent;

namespace Clippings;

/// <summary>What was derived from an article's text, and what failed on it; copies with another date share it.</summary>
internal sealed class ArticleMemory
{
    // A handful, looked through from the first to the last; replaced as a whole where one is added, so that reading takes no lock.
    private (Type Of, object Value)[] _derived = [];
    private (Type Of, object Value)[] _passing = [];
    private ConcurrentDictionary<string, StepFailure>? _failures;

    /// <summary>The steps that failed, by name.</summary>
    public IReadOnlyList<StepFailure> Failures => _failures is null ? [] : [.. _failures.Values.OrderBy(f => f.Step, StringComparer.Ordinal)];

    /// <summary>What was derived under a type, computed where it was not yet. Of two threads that compute at once the first to end counts.</summary>
    public T Derived<T>(Article article, Func<Article, T> compute)
        where T : class =>
        In(ref _derived, article, compute);

    /// <summary>As <see cref="Derived"/>, of what is large: it stays until enough other articles were read.</summary>
    public T Passing<T>(Article article, Func<Article, T> compute)
        where T : class
    {
        if (Volatile.Read(ref _passing).Length == 0)
            RecentArticles.Add(this, article.Text.Length);
        return In(ref _passing, article, compute);
    }

    /// <summary>Lets go what is large.</summary>
    public void Forget() => Volatile.Write(ref _passing, []);

    private static T In<T>(ref (Type Of, object Value)[] derived, Article article, Func<Article, T> compute)
        where T : class
    {
        if (Find<T>(Volatile.Read(ref derived)) is { } known)
            return known;
        var value = compute(article);
        while (true)
        {
            var before = Volatile.Read(ref derived);
            if (Find<T>(before) is { } other)
                return other;
            if (Interlocked.CompareExchange(ref derived, [.. before, (typeof(T), value)], before) == before)
                return value;
        }
    }

    public void Note(StepFailure failure) => LazyInitializer.EnsureInitialized(ref _failures, () => new(StringComparer.Ordinal)).TryAdd(failure.Step, failure);

    private static T? Find<T>((Type Of, object Value)[] derived)
        where T : class
    {
        foreach (var (of, value) in derived)
        {
            if (of == typeof(T))
                return (T)value;
        }

        return null;
    }
}
