using System.Collections.Concurrent;

namespace Clippings;

/// <summary>
/// The printed forms met so far, each normalized, stemmed and looked up once for all articles and threads: a corpus of a
/// million words has some fifty thousand. Bounded; when it is full it is begun anew.
/// </summary>
internal static class WordForms
{
    private const int Most = 200_000;

    private static readonly ConcurrentDictionary<string, WordForm> Met = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> Known = Met.GetAlternateLookup<ReadOnlySpan<char>>();

    // To ask the table itself takes all of its locks.
    private static int _count;

    /// <summary>The form of a printed word.</summary>
    /// <param name="printed">The word.</param>
    /// <param name="stemmer">Stems it where it was not met before.</param>
    public static WordForm Of(ReadOnlySpan<char> printed, Stemmer stemmer)
    {
        if (Known.TryGetValue(printed, out var form))
            return form;
        var term = TermNormalizer.Normalize(printed);
        form = new(printed.ToString(), term, stemmer.Stem(term), StopWords.Contains(term));
        if (Interlocked.Increment(ref _count) > Most)
        {
            Met.Clear();
            _count = 1;
        }

        Met.TryAdd(form.Printed, form);
        return form;
    }
}
