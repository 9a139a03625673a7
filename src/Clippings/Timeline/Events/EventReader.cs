namespace Clippings;

/// <summary>Reads what a sentence tells of each of its times.</summary>
internal sealed class EventReader
{
    private const int LeastWords = 4;

    private readonly DatedSentence _sentence;
    private readonly EventClauseReader _clauses;
    private readonly EventLabel _labels;
    private readonly EventNoun _nouns;
    private readonly Participants _participants;

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="pronoun">The name of whom a pronoun at an offset means; null where nobody knows.</param>
    public EventReader(DatedSentence sentence, Func<int, string?> pronoun)
    {
        _sentence = sentence;
        _clauses = new EventClauseReader(sentence);
        _labels = new EventLabel(sentence, _clauses);
        _nouns = new EventNoun(sentence, _clauses);
        _participants = new Participants(sentence, _clauses, pronoun);
    }

    /// <summary>What is told of a time; null where it dates nothing.</summary>
    public EventReading? Of(TextSpan time)
    {
        var at = _sentence.FirstAt(time.Start);
        if (at >= _sentence.Words.Count || IsOfTable() || !_sentence.IsTime(at) || DatingTimes.IsNone(_sentence, at, _clauses))
            return null;
        var part = Telling(_sentence.Parts.Of(at));
        var participle = _nouns.WithParticiple(at);
        if (participle.Count > 0)
            return new EventReading(_labels.Of(participle), _participants.Of(participle), part);
        if (_nouns.AmongOthers(at) is { Count: > 0 } meeting)
            return new EventReading(_labels.Of(meeting), _participants.Of(meeting), part);
        if (_nouns.WithGerund(at) is { Count: > 0 } gerund)
            return new EventReading(_labels.Of(gerund), _participants.Of(gerund), part);
        if (_nouns.WithAside(at) is { Count: > 0 } aside)
            return new EventReading(_labels.Of(aside), _participants.Of(aside), part);
        var noun = part.Kind == ClausePartKind.Occasion ? Occasion(part) : _nouns.Of(at);
        var clause = ClauseAround(part);
        if (noun.Count > 0 && (clause is null || part.Kind == ClausePartKind.Occasion || IsBeside(at) || IsElection(clause, noun, at) || (_nouns.Tells(noun) && !IsSubject(clause, noun, at))))
            return new EventReading(_labels.Of(noun), _participants.Of(noun), part);
        if (clause is not null)
            return new EventReading(_labels.Of(clause), _participants.Of(clause), clause.Part);
        var rest = _clauses.Kept(part);
        return rest.Count(IsContent) > 2 ? new EventReading(_labels.Of(rest), _participants.Of(rest), part) : null;
    }

    // "Pay May 15", "Periods ended Feb 28": a line without a full stop and with hardly a word.
    private bool IsOfTable()
    {
        var words = _sentence.Words;
        var content = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Tag(i) is PennTag.Stop)
                return false;
            content += !_sentence.IsTime(i) && char.IsLetter(_sentence.Text[words[i].Start]) ? 1 : 0;
        }

        return content < LeastWords;
    }

    /// <summary>Whether what is told has happened.</summary>
    public EventStatus StatusOf(EventReading told, int time, DateInterval when, DateOnly? published, Direction direction) => StatusRules.Of(
        when, published, direction, StatusRules.Said(_sentence.Words, told.Part, _sentence.FirstAt(time)), StatusRules.IsUnreal(_sentence.Words, told.Part));

    // A participle is as old as the verb beside it.
    private ClausePart Telling(ClausePart part) =>
        part is { Kind: ClausePartKind.Participial, Parent: { } parent } && (_sentence.Words.Tag(part.Opener) == PennTag.VBG || part.Opener < parent.Verb) ? Telling(parent) : part;

    private EventClause? ClauseAround(ClausePart part)
    {
        for (var around = part; around is not null; around = around.Parent)
        {
            if (around.Kind == ClausePartKind.Participial)
                return null;
            if (around.Kind != ClausePartKind.Occasion && _clauses.Of(around) is { } clause)
                return Tells(clause) ? clause : null;
            if (around.Kind is ClausePartKind.Aside && _clauses.Kept(around).Exists(IsContent))
                return null;
        }

        return null;
    }

    // "It was early April" tells of nothing else.
    private bool Tells(EventClause clause) => !IsForAnother(clause) && !(clause.Subject.Count == 0 && clause.Predicate is [var be, ..] && _sentence.Words.Lower(be) is "is" or "was" or "are" or "were") && (clause.Complement is not null || clause.Predicate.Count(i => !_sentence.Words.IsQuoteMark(i)) > 1
        || !(clause.Predicate is [var said, ..] && ReportingVerbs.Find(_sentence.Words.Lower(said)) is { Weak: false })
        && !(clause.Predicate is [var only, ..] && _sentence.Words.Lower(only) is "is" or "was" or "'s" or "’s" or "are" or "were" or "'re" or "be" or "has" or "had" or "have"));

    // "as he did with Orr", "as we saw in 2009"
    private bool IsForAnother(EventClause clause) =>
        (_sentence.Words.Lower(clause.Part.Opener) == "as" && clause.Complement is null && clause.Predicate is [var seen] && _sentence.Words.Lower(seen) is "saw" or "see" or "know" or "said" or "noted" or "knew" or "learned") ||
        clause.Predicate is [var did, ..] && _sentence.Words.Lower(did) is "did" or "does" && (clause.Predicate.Count == 1 || _sentence.Words.Tag(clause.Predicate[1]) is PennTag.IN or PennTag.Stop);

    private List<int> Occasion(ClausePart part)
    {
        var kept = _clauses.Kept(part);
        // "since the scream in 2004 quite like this", "talks on Monday over arms": behind the time only what the noun takes.
        var time = part.Words.FindIndex(_sentence.IsLeftOut);
        if (time > 0 && kept.FindLastIndex(i => i < part.Words[time]) is > 0 and var behind && _sentence.Words.Tag(kept[behind]) is PennTag.NN or PennTag.NNS or PennTag.NNP
            && behind + 1 < kept.Count && !(_sentence.Words.Lower(kept[behind + 1]) is "about" or "on" or "over" or "with" or "between" or "of" or "at" or "against"))
            kept.RemoveRange(behind + 1, kept.Count - behind - 1);
        // "a hastily called, late-night meeting" has lost what its comma parts.
        if (kept.FindIndex(i => _sentence.Words.Tag(i) == PennTag.Comma && _sentence.IsTime(i + 1)) is > 0 and var mark)
            kept.RemoveRange(0, mark + 1);
        var first = kept.FindIndex(i => i > part.Opener && _sentence.Words.Tag(i) is not (PennTag.IN or PennTag.DT));
        if (first < 0)
            return [];
        // "Following Monday's debate Lund did": the name is the subject of what follows.
        var end = kept.Count;
        while (end > first && _sentence.Words.Tag(kept[end - 1]) is PennTag.NNP && _sentence.Words.IsFinite(kept[^1] + 1))
            end--;
        return kept[first..(end == first || _sentence.Words.Tag(kept[end - 1]) is PennTag.NN or PennTag.NNS ? Math.Max(end, first + 1) : kept.Count)];
    }

    // "the script of the 2012 vote", "the winners of the 2012 vote": of what is told nothing was in that year but the vote.
    private bool IsElection(EventClause clause, List<int> noun, int time) =>
        _sentence.Words.Tag(time) == PennTag.CD && EventNoun.IsMeeting(_sentence.Words.Lower(noun[^1])) && (clause.Phrase.Count == 0 || !clause.Phrase.Contains(noun[^1]) || clause.Phrase[0] < _clauses.Bounds(time).First - 1);

    // "since Monday's debate": the clause around has another time.
    private bool IsBeside(int time)
    {
        var (first, _) = _clauses.Bounds(time);
        while (_sentence.Words.Tag(first - 1) is PennTag.DT or PennTag.PRPS)
            first--;
        return _sentence.Words.Lower(first - 1) is "since" or "after" or "before" or "until" or "than" or "like";
    }

    private bool IsSubject(EventClause clause, List<int> noun, int time) =>
        clause.Phrase.Contains(noun[^1]) || (clause.Phrase.Contains(noun[0]) && _sentence.Words.Tag(_clauses.Bounds(time).Last + 1) == PennTag.POS);

    private bool IsContent(int word) => _sentence.Words.Tag(word) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.VB or PennTag.VBN or PennTag.VBG or PennTag.VBD or PennTag.VBZ;
}
