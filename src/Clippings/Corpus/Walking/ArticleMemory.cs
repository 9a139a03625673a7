using System.Collections.Concurrent;

namespace Clippings;

/// <summary>What was derived from an article's text, and what failed on it; copies with another date share it.</summary>
internal sealed class ArticleMemory
{
    // Made when first needed: of fifty thousand articles most are asked for little, and nothing fails on nearly all.
    private ConcurrentDictionary<Type, object>? _derived;
    private ConcurrentDictionary<string, StepFailure>? _failures;

    /// <summary>The steps that failed, by name.</summary>
    public IReadOnlyList<StepFailure> Failures => _failures is null ? [] : [.. _failures.Values.OrderBy(f => f.Step, StringComparer.Ordinal)];

    public T Derived<T>(Func<T> compute)
        where T : class =>
        (T)LazyInitializer.EnsureInitialized(ref _derived, () => new()).GetOrAdd(typeof(T), _ => compute());

    public void Note(StepFailure failure) => LazyInitializer.EnsureInitialized(ref _failures, () => new(StringComparer.Ordinal)).TryAdd(failure.Step, failure);
}
