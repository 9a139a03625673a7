using System.Collections.Concurrent;
using System.Text;

namespace Clippings;

/// <summary>An article's text, what was derived from it, and what failed on it; copies with another date share it.</summary>
/// <remarks>
/// Once the article is none of those read last, its text is kept as UTF-8 where that is smaller: half the room in most languages. A
/// string that is made of it again lives as long as somebody holds it.
/// </remarks>
internal sealed class ArticleMemory
{
    private string? _text;
    private byte[]? _bytes;
    private WeakReference<string>? _unpacked;

    // A handful, looked through from the first to the last; replaced as a whole where one is added, so that reading takes no lock.
    private (Type Of, object Value)[] _derived = [];
    private (Type Of, object Value)[] _passing = [];
    private ConcurrentDictionary<string, StepFailure>? _failures;

    /// <summary>The steps that failed, by name.</summary>
    public IReadOnlyList<StepFailure> Failures => _failures is null ? [] : [.. _failures.Values.OrderBy(f => f.Step, StringComparer.Ordinal)];

    /// <summary>The text; empty where there is none.</summary>
    public string Text => Volatile.Read(ref _text) ?? Unpacked();

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; private set; }

    /// <summary>Takes the text over; the first time counts.</summary>
    public void Hold(string text)
    {
        if (_text is null && _bytes is null)
            (_text, Length) = (text, text.Length);
    }

    /// <summary>What was derived under a type, computed where it was not yet. Of two threads that compute at once the first to end counts.</summary>
    public T Derived<T>(Article article, Func<Article, T> compute)
        where T : class =>
        In(ref _derived, article, compute);

    /// <summary>As <see cref="Derived"/>, of what is large: it stays until enough other articles were read.</summary>
    public T Passing<T>(Article article, Func<Article, T> compute)
        where T : class
    {
        if (Volatile.Read(ref _passing).Length == 0)
            RecentArticles.Add(this, Length);
        return In(ref _passing, article, compute);
    }

    /// <summary>Lets go what is large.</summary>
    public void Forget()
    {
        Volatile.Write(ref _passing, []);
        if (_text is not { } text)
            return;
        _bytes ??= Packed(text);
        if (_bytes is not null)
            Volatile.Write(ref _text, null);
    }

    private string Unpacked()
    {
        if (_bytes is not { } bytes)
            return "";
        var unpacked = LazyInitializer.EnsureInitialized(ref _unpacked, () => new(null!));
        if (unpacked.TryGetTarget(out var known))
            return known;
        var text = Encoding.UTF8.GetString(bytes);
        unpacked.SetTarget(text);
        return text;
    }

    /// <summary>A text as UTF-8; null where that is no smaller, or can't say it: half of a surrogate pair.</summary>
    private static byte[]? Packed(string text)
    {
        try
        {
            return StrictUtf8.Encoding.GetByteCount(text) < text.Length * sizeof(char) ? StrictUtf8.Encoding.GetBytes(text) : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

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
