namespace Clippings;

/// <summary>Which clause a finite verb belongs to.</summary>
internal sealed partial class ClauseCutter
{
    private const int MostAttached = 4;

    private void Finite(int i)
    {
        if (Opening(i) is { } opening)
            Push(opening, i);
        while (_current.Kind is ClausePartKind.Participial or ClausePartKind.Occasion && !IsThought(i))
            _current = _current.Parent!;
        if (IsInserted(i, out var reporter))
            Take(ClausePartKind.Frame, reporter, i);
        else if (EndsReport(i) is { } teller)
            Take(ClausePartKind.Frame, teller, i);
        else if (_current.Verb < 0 && _current.Kind is not (ClausePartKind.Participial or ClausePartKind.Occasion))
            _current.Verb = i;
        else
            Second(i);
        _current.Words.Add(i);
    }

    // The noun phrase right before a verb, short of a time.
    private ClausePhrase? SubjectBefore(int verb)
    {
        // "appointments in 2015 went"
        var end = _isTime(verb - 1) ? Past(verb - 1) : verb - 1;
        while (_words.Tag(end) is PennTag.RB or PennTag.POS)
            end--;
        // "Orr (R-Tarn) said"
        if (_words.Tag(end) == PennTag.CloseBracket)
        {
            while (end > 0 && _words.Tag(end) != PennTag.OpenBracket)
                end--;
            end--;
        }

        return _words.Tag(end) is PennTag.PRP or PennTag.EX ? new ClausePhrase(end) : ClauseSubject.EndingAt(_words, end, _isTime);
    }

    // "The plant, Orr said on Monday, offered a hedge."
    private bool IsInserted(int verb, out int first)
    {
        first = -1;
        if (_current.Verb >= 0 || _current.IsClosed || ReportingVerbs.Find(_words.Lower(verb)) is not { Weak: false } || SubjectBefore(verb) is not { } subject
            || _words.Tag(subject.First - 1) != PennTag.Comma || subject.First - 1 <= _current.Opener)
            return false;
        var next = verb + 1;
        while (next < _words.Count && (_isTime(next) || (_words.Tag(next) == PennTag.IN && _isTime(next + 1))))
            next++;
        first = subject.First;
        return _words.Tag(next) == PennTag.Comma;
    }

    // "Margins down to 12 percent, it said": a report in which no verb was found.
    private int? EndsReport(int verb) =>
        _current is { Kind: ClausePartKind.Main, Verb: < 0, Words.Count: > 4 } && ReportingVerbs.Find(_words.Lower(verb)) is { Weak: false } && SubjectBefore(verb) is { } subject
        && _words.Tag(subject.First - 1) == PennTag.Comma && _words.Tag(verb + 1) is PennTag.Stop or null && !_words.IsQuoteMark(subject.First - 2) && subject.First - 1 > _current.Opener + 4 ? subject.First : null;

    // "saying talks failed": a clause without "that" behind a verb that takes one.
    private bool IsThought(int verb) => SubjectBefore(verb) is { } subject && IsVerbOfThought(Past(subject.First - 1));

    // Back over adverbs and times: "said on Monday talks failed".
    private int Past(int i)
    {
        while (i >= 0 && (_isTime(i) || _words.Tag(i) is PennTag.RB || (_words.Tag(i) is PennTag.IN or PennTag.Comma && _isTime(i + 1)) || (_words.Tag(i) == PennTag.Comma && _isTime(i - 1))))
            i--;
        return i;
    }

    private bool IsVerbOfThought(int i) =>
        _words.Tag(i) is PennTag.VB or PennTag.VBD or PennTag.VBG or PennTag.VBN or PennTag.VBP or PennTag.VBZ
        && (ReportingVerbs.Find(_words.Lower(i)) is not null || _words.Lower(i) is "think" or "thinks" or "thought" or "hope" or "hopes" or "hoped" or "fear" or "fears" or "feared" or "knew" or "know"
            or "knows" or "show" or "shows" or "showed" or "mean" or "means" or "meant" or "say" or "says" or "feel" or "feels" or "felt" or "shown" or "ensure" or "believe" or "believes" or "believed");

    private void Second(int verb)
    {
        var subject = _words.Lower(verb - 1) == "there" ? new ClausePhrase(verb - 1) : SubjectBefore(verb);
        // "and as a result, now has to": no subject.
        if (subject is { } result && _words.Tag(result.First - 1) == PennTag.IN && _words.Tag(result.First - 2) == PennTag.CC)
            subject = null;
        var before = subject is null && _words.Tag(Past(verb - 1)) is not PennTag.Comma ? Past(verb - 1) : Past(StartOf(subject, verb) - 1);
        // "records will be released soon, a spokesman announced on Monday"
        var direct = StartOf(subject, verb) - 1;
        if (subject is not null && _words.Tag(direct) == PennTag.Comma && ReportingVerbs.Find(_words.Lower(verb)) is { Weak: false } && (_isTime(verb + 1) || _words.Tag(verb + 1) is PennTag.Stop or PennTag.Comma or null))
            before = direct;
        // "a bill announced by", "troops sent on Monday": a participle that the tagger takes for a past.
        if (_words.Tag(verb) == PennTag.VBD && subject is { } agent && _words.Tag(agent.Head) is not (PennTag.PRP or PennTag.EX) && !IsVerbOfThought(before) && _words.Tag(before) is not (PennTag.Comma or PennTag.CloseQuote or PennTag.CC) && WithoutVerb() is null && (_words.Lower(verb + 1) == "by" || _isTime(verb + 1) || (_words.Tag(verb + 1) == PennTag.IN && before == _current.Verb)))
            return;
        // "and about 100 soldiers and officers left": two phrases are the subject.
        if (_words.Tag(before) == PennTag.CC && subject is { } member && member.First > before && IsNoun(before - 1) && ClauseSubject.EndingAt(_words, before - 1, _isTime) is { } other2)
        {
            var ahead = Past(StartOf(other2, other2.First) - 1);
            if (_words.Tag(ahead) == PennTag.CC || IsVerbOfThought(ahead))
                (subject, before) = (member with { First = StartOf(other2, other2.First) }, ahead);
        }

        if (_words.Tag(before) == PennTag.CC)
        {
            Join(verb, before, subject is { } s && s.First > before);
        }
        else if (subject is null && _words.Tag(before) == PennTag.Comma && _current is { Verb: >= 0, Kind: ClausePartKind.Main or ClausePartKind.Joined } && _words.Tag(_current.Verb) == _words.Tag(verb) && GoesOn(verb))
        {
            // "met Lund, joined Tarn, and left"
            Take(ClausePartKind.Joined, before, verb);
        }
        else if (_words.Tag(subject is null ? verb - 1 : before) is PennTag.Comma or PennTag.CloseQuote && ReportingVerbs.Find(_words.Lower(verb)) is not null)
        {
            Top();
            Take(ClausePartKind.Frame, subject?.First ?? verb, verb);
        }
        else if (subject is { } thinker && (IsVerbOfThought(before) || before == _current.Verb || IsHearer(before)))
        {
            Take(ClausePartKind.Reported, thinker.First, verb);
        }
        else if (WithoutVerb() is { } outer)
        {
            (_current = outer).Verb = verb;
        }
        else if (subject is { } other && !IsTimeWord(other.Head))
        {
            Take(IsNoun(before) ? ClausePartKind.Relative : ClausePartKind.Main, other.First, verb);
        }
        else if (_words.Tag(PastAdverbs(verb - 1)) == PennTag.Comma && _current.Words.FindLast(i => _words.Tag(i) == PennTag.CC && ClausePhrase.At(_words, i + 1) is { } phrase && _words.Tag(phrase.Last + 1) == PennTag.Comma) is > 0 and var conjunction)
        {
            // "and Orr, a lawyer who sings, left": what is inside stays.
            Take(ClausePartKind.Main, conjunction, verb, ofOneClause: true);
        }
    }

    private int PastAdverbs(int i)
    {
        while (_words.Tag(i) == PennTag.RB)
            i--;
        return i;
    }

    // "and talks with the West failed": the subject begins with what its prepositions hang on.
    private int StartOf(ClausePhrase? subject, int verb)
    {
        var first = subject?.First ?? verb;
        for (var turn = 0; turn < MostAttached && _words.Tag(first - 1) is PennTag.IN or PennTag.TO && SubjectBefore(first - 1) is { } holder && holder.First < first - 1 && (_words.Tag(holder.First - 1) is PennTag.IN || _words.Tag(Past(holder.First - 1)) == PennTag.CC); turn++)
            first = holder.First;
        // "and about 100 soldiers left"
        if (_words.Lower(first - 1) is "about" or "around" or "nearly" or "almost" or "some" && _words.Tag(first) == PennTag.CD)
            first--;
        return first;
    }

    // "told reporters talks failed"
    private bool IsHearer(int last)
    {
        // "told a crowd in Tarn that"
        if (_words.Tag(last) == PennTag.NNP && ClauseSubject.EndingAt(_words, last, _isTime) is { } place && _words.Tag(place.First - 1) == PennTag.IN && IsNoun(place.First - 2))
            last = place.First - 2;
        while (last > 0 && _words.Tag(last) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.PRP or PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.HYPH or PennTag.POS)
            last--;
        return ReportingVerbs.Find(_words.Lower(last)) is { TakesHearer: true };
    }

    // "and talks failed"; "and left", whose subject is that of the verb before.
    private void Join(int verb, int conjunction, bool hasSubject)
    {
        if (!hasSubject && _words.Tag(conjunction - 1) == PennTag.Comma && WithoutVerb() is { } outer)
        {
            (_current = outer).Verb = verb;
            return;
        }

        var to = _current;
        if (!hasSubject)
            Take(ClausePartKind.Joined, conjunction, verb);
        else if (to.Kind is ClausePartKind.Relative or ClausePartKind.Adverbial or ClausePartKind.Conditional && WithoutVerb() is { } main)
            (_current = main).Verb = verb;
        else
            Take(ClausePartKind.Main, conjunction, verb);
    }

    // Opens a part at a word already read: its words go over to it.
    private void Take(ClausePartKind kind, int first, int verb, bool ofOneClause = false)
    {
        var part = new ClausePart(kind, first, kind == ClausePartKind.Frame && _current.Verb >= 0 ? _current.Parent : _current) { Verb = verb };
        foreach (var other in _parts)
        {
            if (ofOneClause && other != _current)
                continue;
            part.Words.AddRange(other.Words.Where(i => i >= first));
            other.Words.RemoveAll(i => i >= first);
        }

        part.Words.Sort();
        _parts.Add(_current = part);
    }

    private ClausePart? WithoutVerb()
    {
        for (var part = _current; part is { IsClosed: false, Parent: { } parent }; part = parent)
        {
            if (parent is { Verb: < 0, IsClosed: false } && parent.Kind is not (ClausePartKind.Participial or ClausePartKind.Occasion))
                return parent;
        }

        return null;
    }
}
