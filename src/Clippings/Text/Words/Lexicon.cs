using System.Runtime.InteropServices;

namespace Clippings;

/// <summary>
/// The printed forms met so far, each with a number, normalized and classed once for all articles and threads: a corpus
/// of a million words has some fifty thousand. Asked for a known word it takes no lock: a form is put into its slot when
/// all else of it is in place, and what grows is copied first.
/// </summary>
internal sealed class Lexicon
{
    // When it is full another is begun; articles that were read before keep theirs.
    private const int Most = 1 << 20;

    private static Lexicon _current = new();

    private readonly Lock _adding = new();
    private volatile Slot[] _slots = new Slot[1 << 12];
    private volatile WordForm[] _forms = new WordForm[1 << 11];
    private volatile int[] _terms = new int[1 << 11];
    private volatile int _count;

    /// <summary>The one that articles are read with now.</summary>
    public static Lexicon Current
    {
        get
        {
            var current = Volatile.Read(ref _current);
            if (current._count < Most)
                return current;
            Interlocked.CompareExchange(ref _current, new(), current);
            return Volatile.Read(ref _current);
        }
    }

    /// <summary>How many forms it holds; their numbers are those below.</summary>
    public int Count => _count;

    /// <summary>The form of a number.</summary>
    public WordForm this[int id] => _forms[id];

    /// <summary>By number, the number of the form that prints a form's term; good for all forms met until now.</summary>
    public ReadOnlySpan<int> Terms
    {
        get
        {
            // First the number: the array that is read behind it holds that many.
            var count = _count;
            return _terms.AsSpan(0, count);
        }
    }

    /// <summary>The number of a printed word, given to it now if it is new.</summary>
    public int Id(ReadOnlySpan<char> printed)
    {
        var hash = Hash(printed);
        return Find(printed, hash) is >= 0 and var known ? known : Add(printed, hash);
    }

    /// <summary>By number, whether a condition holds for a form.</summary>
    public bool[] Which(Func<WordForm, bool> condition)
    {
        var which = new bool[_count];
        var forms = _forms;
        for (var id = 0; id < which.Length; id++)
            which[id] = condition(forms[id]);
        return which;
    }

    private int Add(ReadOnlySpan<char> printed, uint hash)
    {
        lock (_adding)
        {
            if (Find(printed, hash) is >= 0 and var known)
                return known;
            var word = printed.ToString();
            var term = TermNormalizer.Normalize(printed);
            // Comes to an end: what a term is normalized to is shorter or itself.
            var same = term == word ? _count : Id(term);
            var id = _count;
            if (id == _forms.Length)
                (_forms, _terms) = (Grown(_forms), Grown(_terms));
            if (2 * id >= _slots.Length)
                Spread();
            _forms[id] = new(word, term == word ? word : _forms[same].Printed, StopWords.Contains(term));
            _terms[id] = same;
            _count = id + 1;
            Put(_slots, word, hash, id);
            return id;
        }
    }

    private int Find(ReadOnlySpan<char> printed, uint hash)
    {
        var slots = _slots;
        for (var at = (int)hash & (slots.Length - 1); Volatile.Read(ref slots[at].Printed) is { } word; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Hash == hash && printed.SequenceEqual(word))
                return slots[at].Id;
        }

        return -1;
    }

    private void Spread()
    {
        var slots = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Printed is not null)
                Put(slots, slot.Printed, slot.Hash, slot.Id);
        }

        _slots = slots;
    }

    private static void Put(Slot[] slots, string printed, uint hash, int id)
    {
        var at = (int)hash & (slots.Length - 1);
        while (slots[at].Printed is not null)
            at = (at + 1) & (slots.Length - 1);
        (slots[at].Hash, slots[at].Id) = (hash, id);
        Volatile.Write(ref slots[at].Printed, printed);
    }

    private static T[] Grown<T>(T[] array)
    {
        var grown = new T[array.Length * 2];
        array.CopyTo(grown, 0);
        return grown;
    }

    // Two characters at a time, multiplied by the golden ratio's bits as Knuth proposes; what is mixed best stands high.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        const ulong golden = 0x9E3779B97F4A7C15;
        var hash = (ulong)word.Length;
        foreach (var pair in MemoryMarshal.Cast<char, uint>(word))
            hash = (hash ^ pair ^ (hash >> 32)) * golden;
        if ((word.Length & 1) != 0)
            hash = (hash ^ word[^1] ^ (hash >> 32)) * golden;
        return (uint)(hash >> 32);
    }

    private struct Slot
    {
        public string? Printed;
        public uint Hash;
        public int Id;
    }
}
