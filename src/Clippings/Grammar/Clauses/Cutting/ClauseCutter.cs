using System.Collections.Frozen;

namespace Clippings;

/// <summary>
/// Cuts a sentence into clauses from left to right, without a parser: what opens a clause inside another takes the next
/// finite verb, and a comma or the verb of the clause outside ends it.
/// </summary>
internal sealed partial class ClauseCutter
{
    private static readonly FrozenSet<string> NounsOfReport = FrozenSet.Create(
        StringComparer.Ordinal, "fact", "claim", "claims", "report", "reports", "idea", "belief", "fear", "fears", "sign", "signs", "hope", "hopes", "news", "view", "assumption", "statement", "warning", "warnings",
        "possibility", "evidence", "accusation", "accusations", "announcement", "conclusion", "doubt", "doubts", "concern", "concerns", "promise", "chance", "allegation", "allegations", "suggestion", "rumor", "rumors",
        "rumour", "rumours");

    private readonly ClauseWords _words;
    private readonly Func<int, bool> _isTime;
    private readonly List<ClausePart> _parts = [];
    private ClausePart _current;

    private ClauseCutter(ClauseWords words, Func<int, bool> isTime)
    {
        _words = words;
        _isTime = isTime;
        _current = null!;
    }

    /// <summary>The clauses of a sentence.</summary>
    /// <param name="words">All its words: nothing is passed over.</param>
    /// <param name="isTime">True for a word that belongs to a time: no verb, and its commas end nothing.</param>
    public static ClauseParts Cut(ClauseWords words, Func<int, bool> isTime)
    {
        var cutter = new ClauseCutter(words, isTime);
        cutter.Push(ClausePartKind.Main, 0);
        for (var i = 0; i < words.Count; i++)
            cutter.Read(i);
        return new ClauseParts(cutter._parts, words.Count);
    }

    private void Read(int i)
    {
        if (_isTime(i))
            _current.Words.Add(i);
        else if (_words.IsQuoteMark(i))
            Quote(i);
        else if (_words.Tag(i) is PennTag.OpenBracket or PennTag.CloseBracket)
            Bracket(i);
        else if (_words.Tag(i) is PennTag.Colon || IsDash(i))
            Break(i);
        else if (_words.Tag(i) == PennTag.Comma)
            Comma(i);
        else if ((_words.IsFinite(i) && !IsReduced(i)) || IsPast(i))
            Finite(i);
        else
            Word(i);
    }

    // "Trump also supported", tagged as a participle: right behind the name or pronoun that the clause begins with.
    private bool IsPast(int i)
    {
        if (_words.Tag(i) == PennTag.VBN && _words.Tag(i - 1) == PennTag.PRP && _words.Lower(i - 1) is "he" or "she" or "it" or "they" or "we" or "i")
            return true;
        if (_words.Tag(i) != PennTag.VBN || _current.Verb >= 0 || _current.Kind is ClausePartKind.Participial or ClausePartKind.Occasion or ClausePartKind.Aside)
            return false;
        var last = i - 1;
        while (_words.Tag(last) == PennTag.RB || _isTime(last))
            last--;
        // "The company yesterday filed"
        if (_isTime(i - 1) && IsNoun(last))
            return true;
        // "Ministers proposed limits", "Police announced on Friday the arrest": a participle behind its noun takes no object.
        var next = i + 1;
        if (_words.Tag(next) == PennTag.IN && _isTime(next + 1))
            next++;
        while (_isTime(next))
            next++;
        // "officials praised Thursday's protests"
        if (IsNoun(last) && next > i + 1 && _words.Tag(next) == PennTag.POS)
            return true;
        // "After aides insisted in June that"
        if (IsNoun(last) && _words.Lower(next) == "that" && ReportingVerbs.Find(_words.Lower(i)) is not null)
            return true;
        if (_words.Tag(last) is PennTag.NN or PennTag.NNS or PennTag.NNP && _words.Tag(next) is PennTag.DT or PennTag.PRPS or PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.CD or PennTag.PRP && (next == i + 1 || _words.Tag(next) is PennTag.DT or PennTag.PRPS))
            return true;
        if (_words.Tag(last) is not (PennTag.NNP or PennTag.PRP) || _words.Tag(i + 1) == PennTag.IN)
            return false;
        var first = last;
        while (_words.Tag(first - 1) is PennTag.NNP)
            first--;
        return first == 0 || _current.Words.Count == 0 || _current.Words[^1] <= _current.Opener || first <= _current.Opener + 1 || _words.Tag(first - 1) is PennTag.Comma;
    }

    // "In a message posted on Friday, Orr said": tagged as a past, and of the phrase before the subject.
    private bool IsReduced(int i) =>
        _words.Tag(i) == PennTag.VBD && _isTime(i + 1) && _current is { Verb: < 0, Kind: ClausePartKind.Main, Words: [var first, ..] } && _words.Tag(first) == PennTag.IN && !_current.Words.Exists(w => _words.Tag(w) == PennTag.Comma);

    private void Word(int i)
    {
        if (Opening(i) is { } kind)
            Push(kind, i);
        else if (IsContact(i))
            Push(ClausePartKind.Relative, i);
        else if (IsJoinedBare(i, out var first))
            Take(ClausePartKind.Joined, first, i);
        _current.Words.Add(i);
    }

    private ClausePartKind? Opening(int i)
    {
        var lower = _words.Lower(i);
        if (lower is "after" or "before" or "since" or "until" or "till" or "following" or "during" or "amid" or "despite" or "ahead"
            && _current.Kind != ClausePartKind.Occasion && _words.Tag(i - 1) is not (PennTag.DT or PennTag.PRPS) && !Subordination.Opens(_words, i) && IsOccasion(lower == "ahead" ? i + 2 : i + 1))
            return ClausePartKind.Occasion;
        // "the threat before Sept. 11 is": a time, and no subject.
        if (lower is "after" or "before" or "since" or "until" && _isTime(i + 1) && _words.IsFinite(Future(i + 1)))
            return null;
        if (Subordination.Opens(_words, i) || OpensBeforeNoun(i))
            return KindOf(i, lower);
        return IsParticipial(i) ? ClausePartKind.Participial : null;
    }

    // "where Russian-backed rebels have": an adjective, and then the subject of a verb.
    private bool OpensBeforeNoun(int i) =>
        _words.Tag(i) == PennTag.WRB && ClausePhrase.At(_words, i + 1) is { } phrase && phrase.Last > i + 1 && _words.NextFinite(phrase.Last) is > 0 and var verb && _words.Find(PennTag.Comma, i, verb) < 0;

    private ClausePartKind? KindOf(int i, string lower) => lower switch
    {
        "if" or "unless" => ClausePartKind.Conditional,
        "whether" or "how" or "why" or "what" => ClausePartKind.Reported,
        // "unrest that broke out", "said clearly today that talks failed"
        "that" when HasVerbNext(i) => ClausePartKind.Relative,
        // "no sign on Thursday that talks failed"
        "that" when IsVerbOfThought(Past(i - 1)) || !IsNoun(i - 1) || IsNounOfReport(Past(i - 1)) => ClausePartKind.Reported,
        "that" => ClausePartKind.Relative,
        // "the day when", "the town where"; "When he left".
        "when" or "where" => IsNoun(i - 1) || _words.Tag(i - 1) == PennTag.Comma ? ClausePartKind.Relative : ClausePartKind.Adverbial,
        _ when _words.Tag(i) is PennTag.PRP => null,
        _ => _words.Tag(i) is PennTag.WDT or PennTag.WP or PennTag.WPS ? ClausePartKind.Relative : ClausePartKind.Adverbial,
    };

    // "the fear that", "told reporters that", and not "an explosion that".
    private bool IsNounOfReport(int i) => NounsOfReport.Contains(_words.Lower(i)) || IsHearer(i);

    // The first word behind a time.
    private int Future(int i)
    {
        while (_isTime(i))
            i++;
        return i;
    }

    private bool HasVerbNext(int i)
    {
        i++;
        while (_words.Tag(i) == PennTag.RB)
            i++;
        return _words.IsFinite(i);
    }

    // "after the talks", and not "after Monday".
    private bool IsOccasion(int i) => ClausePhrase.At(_words, i) is { } phrase && !_isTime(phrase.Head) && !IsTimeWord(phrase.Head);

    // "the week", "that time"
    private bool IsTimeWord(int i) => _isTime(i) || _words.Lower(i) is "time" or "moment" or "then";

    private bool IsParticipial(int i)
    {
        if (_words.Tag(i) is not (PennTag.VBG or PennTag.VBN) || _current.Kind is ClausePartKind.Participial)
            return false;
        var before = i - 1;
        while (_words.Tag(before) == PennTag.RB)
            before--;
        if (_words.Tag(before) == PennTag.Comma)
            return !IsListComma(_words, before);
        return i == _current.Opener && i + 1 < _words.Count && _words.Tag(i + 1) is not (PennTag.NN or PennTag.NNS or PennTag.NNP) && _words.Find(PennTag.Comma, i, _words.NextFinite(i) is > 0 and var verb ? verb : _words.Count) > 0;
    }

    private bool IsNoun(int i) => _words.Tag(i) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.CD or PennTag.PRP;

    private void Comma(int i)
    {
        if ((IsListComma(_words, i) && !(_isTime(i - 1) && _current is { Kind: ClausePartKind.Adverbial or ClausePartKind.Conditional, Verb: >= 0 })) || _words.Tag(i - 1) is PennTag.JJ && _words.Tag(i + 1) is PennTag.JJ || IsBeforeDatedNoun(i))
        {
            _current.Words.Add(i);
            return;
        }

        if (!_words.IsQuoteMark(i + 1) || _words.Opens(i + 1))
            PopAtComma();
        _current.Words.Add(i);
    }

    // "a hastily called, late-night meeting"
    private bool IsBeforeDatedNoun(int comma) => _words.Tag(comma - 1) is PennTag.JJ or PennTag.VBN && _isTime(comma + 1) && _words.Tag(Future(comma + 1)) is PennTag.NN or PennTag.NNS && Enumerable.Range(comma + 1, 3).Any(i => _words.Tag(i) == PennTag.HYPH);

    // What stands inside a relative clause ends with it.
    private void PopAtComma()
    {
        while (EndsAtComma(_current))
            _current = _current.Parent!;
        if (_current is { Kind: ClausePartKind.Frame, IsInserted: true })
            _current = _current.Parent!;
        else if (_current.Kind == ClausePartKind.Frame)
            _current = _parts.TakeWhile(p => p != _current).LastOrDefault(p => p.Parent == _current.Parent) ?? _current;
    }

    private static bool EndsAtComma(ClausePart part) => part.Kind switch
    {
        ClausePartKind.Main or ClausePartKind.Joined or ClausePartKind.Frame or ClausePartKind.Quotation or ClausePartKind.Aside => false,
        ClausePartKind.Participial or ClausePartKind.Occasion => true,
        _ => part.Verb >= 0,
    };

    /// <summary>True for a comma between the members of a list: "tanks, planes and troops".</summary>
    public static bool IsListComma(ClauseWords words, int comma)
    {
        for (var i = comma; i < words.Count && words.Tag(i) == PennTag.Comma;)
        {
            if (words.Tag(i + 1) == PennTag.CC)
                return i > comma && ClausePhrase.At(words, i + 2) is { } last && !words.IsFinite(last.Last + 1);
            if (ClausePhrase.At(words, i + 1) is not { } phrase)
                return false;
            i = phrase.Last + 1;
            if (words.Tag(i) == PennTag.CC)
                return ClausePhrase.At(words, i + 1) is { } next && !words.IsFinite(next.Last + 1);
        }

        return false;
    }

    private void Push(ClausePartKind kind, int opener) => _parts.Add(_current = new ClausePart(kind, opener, _parts.Count == 0 ? null : _current));

    private bool PopThrough(Func<ClausePart, bool> isIt)
    {
        for (var part = _current; part?.Parent is { } parent; part = parent)
        {
            if (isIt(part))
            {
                _current = parent;
                return true;
            }
        }

        return false;
    }
}
