using System.Collections.Concurrent;

namespace Clippings;

/// <summary>What was derived from an article's text, and what failed on it; copies with another date share it.</summary>
internal sealed class ArticleMemory
{
    private readonly ConcurrentDictionary<Type, object> _derived = new();
    private readonly ConcurrentDictionary<string, StepFailure> _failures = new(StringComparer.Ordinal);

    /// <summary>The steps that failed, by name.</summary>
    public IReadOnlyList<StepFailure> Failures => _failures.IsEmpty ? [] : [.. _failures.Values.OrderBy(f => f.Step, StringComparer.Ordinal)];

    public T Derived<T>(Func<T> compute)
        where T : class =>
        (T)_derived.GetOrAdd(typeof(T), _ => compute());

    public void Note(StepFailure failure) => _failures.TryAdd(failure.Step, failure);
}
