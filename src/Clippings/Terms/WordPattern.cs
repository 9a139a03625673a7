using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace Clippings;

/// <summary>A word to look for, normalized as the tokens are; <c>*</c> stands for any letters, <c>?</c> for one.</summary>
internal sealed class WordPattern
{
    private readonly string _word;
    private readonly ConcurrentDictionary<string, bool>? _known;

    private WordPattern(string word, bool isPattern) => (_word, _known) = (word, isPattern ? new(StringComparer.Ordinal) : null);

    /// <summary>The word as it is looked for.</summary>
    public string Text => _word;

    /// <summary>Whether it holds a sign that stands for letters.</summary>
    public bool IsWild => _known is not null;

    /// <summary>Whether a text holds a sign that stands for letters.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    /// <summary>A word that stands for itself.</summary>
    public static WordPattern Of(string term) => new(term, isPattern: false);

    /// <summary>A word with signs that stand for letters.</summary>
    public static WordPattern Wild(string pattern) => new(TermNormalizer.Normalize(pattern), isPattern: true);

    /// <summary>Whether a term is meant. Each term is compared once.</summary>
    public bool Matches(string term) => _known is null
        ? term == _word
        : _known.GetOrAdd(term, static (word, pattern) => FileSystemName.MatchesSimpleExpression(pattern, word, ignoreCase: false), _word);
}
