namespace Clippings;

/// <summary>
/// The words of one sentence as clauses are read in them: what stands in brackets, and in a quotation that is a sentence of
/// its own, is passed over.
/// </summary>
internal sealed class ClauseWords
{
    private readonly string _text;
    private readonly IReadOnlyList<TaggedWord> _words;
    private readonly string?[] _lower;
    private readonly bool[] _apart;

    /// <summary>The words of a sentence.</summary>
    /// <param name="text">The text that they stand in.</param>
    /// <param name="words">Its tagged words.</param>
    /// <param name="isWhole">True where nothing is passed over.</param>
    public ClauseWords(string text, IReadOnlyList<TaggedWord> words, bool isWhole = false)
    {
        _text = text;
        _words = words;
        _lower = new string?[words.Count];
        _apart = new bool[words.Count];
        if (isWhole)
            return;
        PassQuotations();
        PassBrackets();
        if (!Enumerable.Range(0, Count).Any(i => (IsFinite(i) || Tag(i) == PennTag.VBN) && !IsApart(i)))
            Array.Clear(_apart);
    }

    public int Count => _words.Count;

    public TaggedWord this[int i] => _words[i];

    /// <summary>The tag of a word, where its neighbours don't show that the tagger is wrong; null outside the sentence.</summary>
    public PennTag? Tag(int i)
    {
        if (i < 0 || i >= Count)
            return null;
        return _words[i].Tag switch
        {
            // "why would Trump go", "Hope Hicks did": a capital makes a name of a verb.
            PennTag.VB or PennTag.VBP or PennTag.VBZ when char.IsUpper(_text[_words[i].Start]) && IsName(i) => PennTag.NNP,
            // "Retired Gen. Orr said"
            PennTag.VBD when i == 0 && Count > 1 && _words[1].Tag == PennTag.NNP && HasFiniteBehind(1) => PennTag.VBN,
            // "Kremlin officials": what somebody is, and no verb.
            PennTag.VBZ when i > 0 && Vocabulary.IsRole(Lower(i)[..^1]) && ReportingVerbs.Find(Lower(i)) is null && Vocabulary.Verb(Lower(i)) is null => PennTag.NNS,
            // "released her returns"
            PennTag.VBZ when i > 1 && Lower(i - 1) == "her" => PennTag.NNS,
            // "the centre estimates that"
            PennTag.NNS when i > 0 && _words[i - 1].Tag is PennTag.NN or PennTag.NNP or PennTag.NNPS && Lower(i + 1) == "that" && ReportingVerbs.Find(Lower(i)) is not null => PennTag.VBZ,
            var tag => tag,
        };
    }

    // Behind a word in small letters; or the first word before a name, where another verb follows.
    private bool IsName(int i) => i > 0 ? char.IsLower(_text[_words[i - 1].Start]) : Count > 1 && _words[1].Tag is PennTag.NNP && HasFiniteBehind(1);

    private bool HasFiniteBehind(int i) => Enumerable.Range(i + 1, Count - i - 1).Any(k => _words[k].Tag is PennTag.MD or PennTag.VBD or PennTag.VBZ);

    /// <summary>The word in lower case; empty outside the sentence.</summary>
    public string Lower(int i) => i < 0 || i >= Count ? string.Empty : _lower[i] ??= _text[_words[i].Start.._words[i].End].Replace('’', '\'').ToLowerInvariant();

    /// <summary>True for a word that begins with a small letter.</summary>
    public bool IsSmall(int i) => char.IsLower(_text[_words[i].Start]);

    /// <summary>True for a word without a small letter.</summary>
    public bool IsInCapitals(int i) => !_text.AsSpan(_words[i].Start, _words[i].End - _words[i].Start).ContainsAnyInRange('a', 'z');

    /// <summary>True in brackets, or in a quotation that holds a verb or a mark of its own.</summary>
    public bool IsApart(int i) => i >= 0 && i < Count && _apart[i];

    /// <summary>True for a verb with a tense, or a modal.</summary>
    public bool IsFinite(int i) => Tag(i) is PennTag.MD or PennTag.VBD or PennTag.VBZ or PennTag.VBP;

    /// <summary>The first of a tag at or behind an index and before another; -1 where there is none.</summary>
    public int Find(PennTag tag, int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (_words[i].Tag == tag && !_apart[i])
                return i;
        }

        return -1;
    }

    /// <summary>The first finite verb at or behind an index that is not apart; -1 where there is none.</summary>
    public int NextFinite(int from)
    {
        for (var i = from; i < Count; i++)
        {
            if (IsFinite(i) && !_apart[i])
                return i;
        }

        return -1;
    }

    private void PassQuotations()
    {
        var open = -1;
        for (var i = 0; i < Count; i++)
        {
            if (!IsQuoteMark(i))
                continue;
            if (open < 0 && Opens(i))
            {
                open = i;
                continue;
            }

            // A mark that closes what no mark opened ends a quotation that began in the sentence before.
            var before = open < 0 && (Enumerable.Range(0, i).Any(IsFinite) || Tag(i - 1) == PennTag.Comma) && Enumerable.Range(i + 1, Count - i - 1).Any(IsFinite);
            if (before || open >= 0)
                Pass(Math.Max(0, open), i, whole: before);
            open = -1;
        }

        if (open >= 0)
            Pass(open, Count - 1, whole: false);
    }

    /// <summary>True for a quotation mark that is no apostrophe.</summary>
    public bool IsQuoteMark(int i) => i >= 0 && i < Count && _words[i].Tag is PennTag.OpenQuote or PennTag.CloseQuote && _text[_words[i].Start] is not ('\'' or '’') | _words[i].End - _words[i].Start > 1;

    /// <summary>True for a mark that opens, by the spaces around it: the tagger takes '' for a closing mark wherever it stands.</summary>
    public bool Opens(int i) =>
        (_words[i].Start == 0 || char.IsWhiteSpace(_text[_words[i].Start - 1]) || _text[_words[i].Start - 1] is '(' or '—' or '-') && _words[i].End < _text.Length && !char.IsWhiteSpace(_text[_words[i].End]);

    private void Pass(int first, int last, bool whole)
    {
        if (whole || Enumerable.Range(first + 1, Math.Max(0, last - first)).Any(k => IsFinite(k) || _words[k].Tag is PennTag.Comma or PennTag.Stop))
            Array.Fill(_apart, true, first, last - first + 1);
    }

    private void PassBrackets()
    {
        var depth = 0;
        for (var i = 0; i < Count; i++)
        {
            depth += _words[i].Tag == PennTag.OpenBracket ? 1 : 0;
            _apart[i] |= depth > 0;
            depth -= _words[i].Tag == PennTag.CloseBracket && depth > 0 ? 1 : 0;
        }
    }
}
