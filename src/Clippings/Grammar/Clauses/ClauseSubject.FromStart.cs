using System.Collections.Frozen;

namespace Clippings;

/// <summary>The walk from the start of the sentence, past what stands before its subject.</summary>
internal sealed partial class ClauseSubject
{
    private static readonly FrozenSet<string> Times = FrozenSet.Create(
        StringComparer.Ordinal, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "moment", "decade", "time", "weekend", "season",
        "year", "week", "month", "day", "night", "morning", "evening", "afternoon", "century", "hour", "years", "weeks", "months", "days", "hours", "minutes", "decades",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "summer", "winter", "spring", "fall", "autumn");

    private const int LongestLabel = 6;

    private ClausePhrase? FromStart()
    {
        for (var i = Start(); i < _verb;)
        {
            var next = Pass(i, out var subject);
            if (subject is not null)
                return subject;
            i = next;
        }

        return null;
    }

    // Behind a label ("Ah, friends once more: Cruz …"), and behind a time that ends in a comma ("A little more than a year later, …").
    private int Start()
    {
        for (var i = _verb - 1; i > 0; i--)
        {
            if (_words.IsApart(i))
                continue;
            if (_words.Lower(i) == ":" || (_words.Lower(i) is "—" or "–" or "--" && _embedded.Count == 0 && (_words.IsApart(i - 1) || i < LongestLabel)) || (_words.Tag(i) == PennTag.Comma && _words.Lower(i - 1) is "later" or "ago" or "earlier" && !_embedded.Any(f => f > i)))
                return i + 1;
        }

        return 0;
    }

    // Where reading goes on behind what stands at an index; a subject where it is one.
    private int Pass(int i, out ClausePhrase? subject)
    {
        subject = null;
        if (_words.IsApart(i) || _embedded.Contains(i) || _words.Tag(i) is PennTag.CC or PennTag.RB or PennTag.RBR or PennTag.RBS or PennTag.Comma or PennTag.UH or PennTag.Colon or PennTag.LS
            or PennTag.OpenQuote or PennTag.CloseQuote or PennTag.HYPH or PennTag.NFP)
            return i + 1;
        if (Subordination.IsPossible(_words, i))
        {
            // "What he needs is time", "How we resolve it remains open": the clause is the subject.
            if (_words.Lower(i) is "what" or "whoever" or "whatever" or "how" or "why" or "whether" or "that" && IsFirst(i) && _words.Find(PennTag.Comma, i, _verb) < 0 && !(IsAuxiliary() && Inverted() is not null))
                subject = new ClausePhrase(i);
            else if (_embedded.FirstOrDefault(f => f > i, -1) is > 0 and var inner)
                return _words.Find(PennTag.Comma, inner, _verb) is >= 0 and var comma ? comma + 1 : Nearest(out subject);
        }

        if (subject is null && _words.Tag(i) is PennTag.IN or PennTag.TO)
            return PassPreposition(i, out subject);
        if (subject is null && _words.Tag(i) is PennTag.VBG or PennTag.VBN && PassParticiple(i, out subject) is >= 0 and var behind)
            return behind;
        if (subject is not null || ClausePhrase.At(_words, i) is not { } phrase)
            return i + 1;
        phrase = WithoutAdverb(phrase);
        var end = phrase.Last + 1;
        // "Undaunted, Orr": an adjective before a comma.
        if (phrase.First == phrase.Last && _words.Tag(phrase.First) is PennTag.JJ or PennTag.VBN && _words.Tag(end) == PennTag.Comma)
            return end;
        if (end < _verb && IsTime(phrase.Head))
        {
            // "last week, Orr", "a week after the vote Orr": when it was, if another noun phrase stands before the verb.
            if (_words.Tag(end) == PennTag.Comma || _words.Lower(end) is "ago" or "later" or "earlier" or "after" or "before")
                return end;
            if (ClausePhrase.At(_words, end) is { } other && other.Last < _verb)
                return end;
            if (_words.Tag(end) == PennTag.IN && _words.Find(PennTag.Comma, end, _verb) is >= 0 and var comma)
                return comma + 1;
        }

        // A dateline, a label: "WASHINGTON - The visa …", "PENCE: Well, the question …".
        if (IsFirst(i) && _words.Tag(end) is PennTag.Colon or PennTag.HYPH && _words.Lower(end) is ":" or "-" or "--" or "–" or "—" && end + 1 < _verb && (_words.Lower(end) == ":" || _words[end].Start > _words[end - 1].End))
            return end + 1;
        // "Speaking in Novi, Michigan, Orr said": the place goes with the town.
        if (i > 0 && phrase.First == phrase.Head && _words.Tag(phrase.Head) == PennTag.NNP && _words.Tag(end) == PennTag.Comma && _words.Tag(i - 1) == PennTag.Comma
            && Beside(_words, _verb) is { } near && near.First > end && near.First < _verb && _words.Tag(near.First - 1) is PennTag.Comma or PennTag.CC && _words.Tag(near.First) is not PennTag.DT)
            return end;
        // "In her book, Quiet Days, Orr said": a title in apposition, and then the subject.
        if (i > 0 && phrase.First < phrase.Head && _words.Tag(phrase.First) == PennTag.NNP && _words.Tag(phrase.Head) is PennTag.NNP or PennTag.NNPS && _words.Tag(end) == PennTag.Comma && _words.Tag(i - 1) == PennTag.Comma && _words.Tag(0) == PennTag.IN
            && Before(_words, _verb) is { } named && named.First == end + 1 && _words.Tag(named.First) is PennTag.NNP or PennTag.PRP)
            return end;
        subject = phrase.Last >= _verb ? phrase with { Head = _verb - 1, Last = _verb - 1 } : phrase;
        return end;
    }

    // "today" and "the 1980s"; "USA TODAY" is a name.
    private bool IsTime(int i) => (Times.Contains(_words.Lower(i)) && !_words.IsInCapitals(i)) || (_words.Lower(i).EndsWith("0s", StringComparison.Ordinal) && char.IsAsciiDigit(_words.Lower(i)[0]));

    // "Last week Orr", "Meanwhile Orr": the tagger takes them for one name.
    private ClausePhrase WithoutAdverb(ClausePhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if ((IsTime(i) && _words.Tag(i + 1) is PennTag.NNP && (_words.IsSmall(i) || _words.Lower(i).EndsWith("day", StringComparison.Ordinal))) || (i == phrase.First && Vocabulary.ClosedClass(_words.Lower(i)) == LexemeClass.Adverb))
                return phrase with { First = i + 1 };
        }

        return phrase;
    }

    private bool IsFirst(int i)
    {
        for (i--; i >= 0; i--)
        {
            if (_words.Tag(i) is not (PennTag.CC or PennTag.OpenQuote or PennTag.CloseQuote))
                return false;
        }

        return true;
    }

    private int Nearest(out ClausePhrase? subject)
    {
        subject = Beside(_words, _verb);
        return _verb;
    }

    private int PassPreposition(int i, out ClausePhrase? subject)
    {
        subject = null;
        if ((_words.Tag(i) == PennTag.TO && _words.Tag(i + 1) == PennTag.VB) || _words.Tag(i + 1) == PennTag.VBG)
        {
            if (_words.Find(PennTag.Comma, i, _verb) is >= 0 and var comma)
                return comma + 1;
            subject = new ClausePhrase(i, i + 1, i + 1);
            return _verb;
        }

        var first = i + 1;
        // "About one of nine voters": no place, but a number.
        if (_words.Tag(first) == PennTag.CD && _words.Lower(i) is "about" or "around" or "over" or "under")
            return first;
        while (first < _verb && _words.Tag(first) is PennTag.IN or PennTag.TO or PennTag.RB)
            first++;
        if (ClausePhrase.At(_words, first) is not { } phrase || phrase.Last >= _verb)
            return i + 1;
        // "in Rome and Milan Orr said"
        while (_words.Tag(phrase.Last + 1) == PennTag.CC && ClausePhrase.At(_words, phrase.Last + 2) is { } joined && joined.Last < _verb)
            phrase = joined;
        _last = phrase;
        return phrase.Last + 1;
    }

    // "Speaking in Rome, Orr said"; "winning matters".
    private int PassParticiple(int i, out ClausePhrase? subject)
    {
        subject = null;
        var isModifier = _words.Tag(i) == PennTag.VBN && ClausePhrase.At(_words, i) is { } phrase && _words.Tag(phrase.Last + 1) != PennTag.IN;
        if (!isModifier && _words.Find(PennTag.Comma, i, _verb) is >= 0 and var comma)
            return comma + 1;
        // "Just as intriguing was …": nothing is done.
        if (_words.Tag(i) != PennTag.VBG || _words.Lower(i - 1) == "also" || (i + 1 == _verb && _words.Tag(i - 1) is PennTag.RB or PennTag.RBR or PennTag.IN))
            return -1;
        // "Voting rights advocates have"
        if (_words.Tag(i + 1) is PennTag.NN or PennTag.NNS && ClausePhrase.At(_words, i + 1) is { } noun && noun.Last < _verb)
        {
            subject = noun with { First = i };
            return _verb;
        }

        subject = new ClausePhrase(i);
        return _verb;
    }
}
