namespace Clippings;

/// <summary>
/// The printed forms met so far, each with a number, normalized and classed once for all articles and threads: a corpus
/// of a million words has some fifty thousand. Asked for a known word it takes no lock: a form can be found when all else of
/// it is in place, and what grows is copied first.
/// </summary>
internal sealed class Lexicon
{
    // When it is full another is begun; articles that were read before keep theirs.
    private const int Most = 1 << 20;

    private static Lexicon _current = new();

    private readonly Lock _adding = new();
    private readonly ShortForms _short = new();
    private readonly LongForms _long = new();
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
    public int Id(ReadOnlySpan<char> printed) => Id(printed, AsciiWord.Number(printed));

    /// <summary>The number of a word that stands in a text.</summary>
    public int Id(string text, TextSpan word) => Id(text.AsSpan(word.Start, word.Length), AsciiWord.Number(text, word.Start, word.Length));

    private int Id(ReadOnlySpan<char> printed, ulong number) => Find(printed, number) is >= 0 and var known ? known : Add(printed, number);

    private int Find(ReadOnlySpan<char> printed, ulong number) => number != 0 ? _short.Find(number) : _long.Find(printed);

    /// <summary>By number, whether a condition holds for a form.</summary>
    public bool[] Which(Func<WordForm, bool> condition)
    {
        var which = new bool[_count];
        var forms = _forms;
        for (var id = 0; id < which.Length; id++)
            which[id] = condition(forms[id]);
        return which;
    }

    private int Add(ReadOnlySpan<char> printed, ulong number)
    {
        lock (_adding)
        {
            if (Find(printed, number) is >= 0 and var known)
                return known;
            var word = printed.ToString();
            var term = TermNormalizer.Normalize(printed);
            // Comes to an end: what a term is normalized to is shorter or itself.
            var same = term == word ? _count : Id(term);
            var id = _count;
            if (id == _forms.Length)
                (_forms, _terms) = (Grown(_forms), Grown(_terms));
            _forms[id] = new(word, term == word ? word : _forms[same].Printed, StopWords.Contains(term));
            _terms[id] = same;
            _count = id + 1;
            if (number != 0)
                _short.Add(number, id);
            else
                _long.Add(word, id);
            return id;
        }
    }

    private static T[] Grown<T>(T[] array)
    {
        var grown = new T[array.Length * 2];
        array.CopyTo(grown, 0);
        return grown;
    }
}
