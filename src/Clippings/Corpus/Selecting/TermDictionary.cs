using System.Collections;

namespace Clippings;

/// <summary>
/// Categories, each with the terms that belong to it: <c>new TermDictionary { { "fear", "threat*", "cold war" } }</c>. A
/// term is a word or a phrase; <c>*</c> stands for any letters and <c>?</c> for one.
/// </summary>
public sealed class TermDictionary : IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly SortedDictionary<string, IReadOnlyList<string>> _categories = new(StringComparer.Ordinal);

    /// <summary>The categories, in ordinal order.</summary>
    public IEnumerable<string> Categories => _categories.Keys;

    /// <inheritdoc/>
    public int Count => _categories.Count;

    /// <summary>The terms of a category.</summary>
    /// <exception cref="KeyNotFoundException">There is no such category.</exception>
    public IReadOnlyList<string> this[string category] => _categories.TryGetValue(category, out var terms)
        ? terms
        : throw new KeyNotFoundException($"No category '{category}'{Nearest.Hint(category, Categories)}.");

    /// <summary>Reads a dictionary: CSV with the columns <c>category</c> and <c>term</c>, or YAML with a list of terms a category.</summary>
    /// <param name="path">A file that ends in <c>.csv</c>, <c>.yml</c> or <c>.yaml</c>.</param>
    /// <exception cref="CorpusException">It can't be read as a dictionary.</exception>
    public static TermDictionary Load(string path) => DictionaryFile.Read(path);

    /// <summary>Adds terms to a category.</summary>
    public void Add(string category, params IEnumerable<string> terms) =>
        _categories[category] = [.. _categories.GetValueOrDefault(category) ?? [], .. terms];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => _categories.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
