using System.Collections.Frozen;

namespace Clippings;

/// <summary>Every word that a class or a rule names.</summary>
internal sealed class TimeVocabulary
{
    private readonly FrozenDictionary<string, Entry> _entries;
    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _marks = new int[128];

    public TimeVocabulary(IReadOnlyDictionary<string, int> ruleWords)
    {
        var entries = ruleWords.ToDictionary(w => w.Key, w => new Entry(w.Value, TimeClass.None, 0), StringComparer.OrdinalIgnoreCase);
        foreach (var (word, kind, value) in TimeWords.All())
        {
            var known = entries.GetValueOrDefault(word, new Entry(-1, TimeClass.None, 0));
            // A word of two classes keeps the value of the first: "second" counts, "won" is a cue.
            entries[word] = new Entry(known.Word, known.Classes | kind, known.Classes == TimeClass.None ? value : known.Value);
        }

        _entries = entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        Array.Fill(_marks, -1);
        foreach (var (word, id) in ruleWords)
        {
            if (word.Length == 1 && word[0] < 128 && !char.IsLetterOrDigit(word[0]))
                _marks[word[0]] = id;
        }
    }

    public bool TryFind(ReadOnlySpan<char> word, out Entry entry) => _lookup.TryGetValue(word, out entry);

    /// <summary>The id of a punctuation mark; -1 where no rule names it.</summary>
    public int Mark(char mark) => mark switch
    {
        '–' or '‐' or '‑' => _marks['-'],
        '’' or '‘' or '`' => _marks['\''],
        < (char)128 => _marks[mark],
        _ => -1,
    };

    internal readonly record struct Entry(int Word, TimeClass Classes, int Value);
}
