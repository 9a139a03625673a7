namespace Clippings;

/// <summary>Clauses that no word opens: "the two treaties Russia made public", "could grow and take shape".</summary>
internal sealed partial class ClauseCutter
{
    // "a bill Mr. Orr had tried to pass": a subject and its verb right behind a noun that nothing else needs.
    private bool IsContact(int i)
    {
        var (before, isPronoun) = (i - 1, IsNominative(i));
        if (!(isPronoun || _words.Tag(i) is PennTag.NNP or PennTag.NNPS) || _current.Kind == ClausePartKind.Frame || _isTime(before) || IsTimeWord(before) || _words.Tag(before) is not (PennTag.NN or PennTag.NNS) || !IsFollowedByVerb(i, isPronoun)
            || ClauseSubject.EndingAt(_words, before, _isTime) is not { } noun)
            return false;
        if (!isPronoun && !MayHoldContact(noun, i))
            return false;
        var ahead = noun.First - 1;
        if (_words.IsFinite(ahead) || _words.Tag(ahead) is PennTag.VB or PennTag.VBN or PennTag.VBG)
            return ReportingVerbs.Find(_words.Lower(ahead)) is not { TakesHearer: true };
        if (_words.Tag(ahead) == PennTag.IN)
            return _current.Verb >= 0 && ReportingVerbs.Find(_words.Lower(_current.Verb)) is null;
        return _current.Verb < 0 && (_current.Words.Count == 0 || _current.Words[0] >= noun.First || IsLongDash(ahead) || (_words.Tag(ahead) == PennTag.Comma && !isPronoun)) && (IsLongDash(ahead) || HasTwoVerbs(i));
    }

    private bool IsLongDash(int i) => _words.Lower(i) is "—" or "–" or "--";

    private bool IsNominative(int i) => _words.Tag(i) == PennTag.PRP && _words.Lower(i) is "he" or "she" or "they" or "we" or "i" or "it" or "you";

    private bool IsFollowedByVerb(int i, bool isPronoun)
    {
        var verb = i + 1;
        while (!isPronoun && _words.Tag(verb) is PennTag.NNP or PennTag.NNPS)
            verb++;
        while (_words.Tag(verb) == PennTag.RB)
            verb++;
        return _words.IsFinite(verb);
    }

    // "the singer Ann Orr left" names who it is; "a bill Mr. Orr had", "the 5 percent Orr won" and "the treaties Orr made" can't.
    private bool MayHoldContact(ClausePhrase noun, int name) =>
        _words.Lower(name) is "mr." or "mrs." or "ms." or "dr."
        || (!Vocabulary.IsRole(_words.Lower(name - 1)) && (_words.Lower(noun.First) is "a" or "an" || Enumerable.Range(noun.First, name - noun.First).Any(k => _words.Tag(k) == PennTag.CD && !_isTime(k)) || (_words.Tag(name - 1) == PennTag.NNS && _words.Tag(noun.First) is PennTag.DT) || (_words.Tag(name) == PennTag.NNPS && _words.Tag(noun.First) is PennTag.DT)));

    // The clause that holds it has a verb yet to come.
    private bool HasTwoVerbs(int from)
    {
        var verb = _words.NextFinite(from);
        var second = verb < 0 ? -1 : _words.NextFinite(verb + 1);
        return second > 0 && _words.Find(PennTag.Comma, verb, second) < 0;
    }

    // "could grow and take shape": a bare verb joined to another behind a modal, and to no infinitive nearer by.
    private bool IsJoinedBare(int i, out int first)
    {
        first = i - 1;
        if (_words.Tag(i) != PennTag.VB || _current.Verb < 0 || !(_words.Tag(_current.Verb) == PennTag.MD || (_current.Kind == ClausePartKind.Joined && _words.Tag(_current.Verb) == PennTag.VB)))
            return false;
        while (_words.Tag(first) == PennTag.RB)
            first--;
        if (_words.Tag(first) != PennTag.CC && !(_words.Tag(first) == PennTag.Comma && GoesOn(i)))
            return false;
        for (var k = _current.Verb + 1; k < first; k++)
        {
            if (_words.Tag(k) == PennTag.TO && _words.Tag(k + 1) == PennTag.VB)
                return false;
        }

        return first > _current.Verb + 1;
    }

    // ", run in May, and win": the list has a last member.
    private bool GoesOn(int from)
    {
        for (var k = from + 1; k < _words.Count && _words.Tag(k) is not (PennTag.Stop or PennTag.Colon); k++)
        {
            var verb = k + 1;
            while (_words.Tag(verb) == PennTag.RB)
                verb++;
            if (_words.Tag(k) == PennTag.CC && _words.Tag(k - 1) == PennTag.Comma)
                return _words.Tag(verb) == _words.Tag(from);
        }

        return false;
    }
}
