namespace Clippings;

/// <summary>What happened, told by a noun: "the 2014 annexation of Crimea", "after Monday's talks".</summary>
internal sealed class EventNoun(DatedSentence sentence, EventClauseReader clauses)
{
    private const int FarthestHolder = 5;

    private ClauseWords Words => sentence.Words;

    /// <summary>The words of the noun phrase that a time is an attribute of, what is attached to it included; empty where it is none.</summary>
    public List<int> Of(int time)
    {
        if (!clauses.Modifies(time))
            return [];
        var (before, last) = clauses.Bounds(time);
        var first = last + 1;
        if (Words.Tag(first) == PennTag.POS)
            first++;
        if (Words.IsQuoteMark(first))
            first++;
        // "Monday's widely watched debate"
        while (Words.Tag(first) is PennTag.RB && Words.Tag(first + 1) is PennTag.VBN or PennTag.JJ)
            first++;
        if (ClausePhrase.At(Words, first) is not { } phrase)
            return [];
        var owner = before;
        // "Lund's 2014 treaty"
        if (Words.Tag(before - 1) == PennTag.POS)
        {
            owner = before - 2;
            while (Words.Tag(owner - 1) is PennTag.NNP or PennTag.NNPS or PennTag.NN or PennTag.NNS or PennTag.JJ && !sentence.IsTime(owner - 1))
                owner--;
        }
        else if (Words.Tag(before - 1) is PennTag.JJ)
        {
            owner = before - 1;
        }

        var end = Attached(phrase.Last);
        while (end > first && Words.Tag(end) is PennTag.VBN or PennTag.VBG or PennTag.VBD && Words.Tag(end + 1) is PennTag.IN or PennTag.TO or PennTag.RB)
            end--;
        return Between(owner, end, i => i < before || i >= first);
    }

    /// <summary>
    /// The words of a noun phrase whose participle stands before a time ("a bill announced last week", "arms installed
    /// after 1997"), what follows the time included; empty where none does.
    /// </summary>
    public List<int> WithParticiple(int time)
    {
        var (first, last) = clauses.Bounds(time);
        var participle = first - 1;
        while (Words.Tag(participle) is PennTag.IN or PennTag.DT or PennTag.RB)
            participle--;
        if (participle < first - 3 || Words.Tag(participle) is not (PennTag.VBN or PennTag.VBD) || sentence.Parts.Of(time).Verb == participle || Words.Tag(participle - 1) is not (PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.CD))
            return [];
        // "In a statement issued on Monday, Orr was": it is as old as what it says.
        if (Words.Lower(participle - 1) is "statement" or "interview" or "speech" or "ruling" or "letter" or "memo" or "email" or "post" or "tweet" or "address" or "briefing" or "decision" or "order" or "article" or "message" or "note" or "video")
            return [];
        var head = Start(participle - 1);
        if (ClausePhrase.At(Words, head) is not { } phrase || phrase.Last < participle - 1 || sentence.Parts.Of(participle).Verb == participle || (sentence.Parts.Of(participle).Verb < 0 && sentence.Parts.Of(participle).Kind is not ClausePartKind.Occasion))
            return [];
        // "talks with envoys scheduled for Monday": not the envoys.
        while (IsOfEvents(Words.Lower(participle)) && Words.Tag(head - 1) == PennTag.IN && Words.Tag(head - 2) is PennTag.NN or PennTag.NNS)
            head = Start(head - 2);

        var end = Words.Lower(last + 1) == "by" ? Attached(last) : last;
        return Between(head, end, i => i <= participle || i > last);
    }

    /// <summary>
    /// The words of a meeting that a time stands behind, where the clause has another time before ("The talks follow Monday's
    /// vote and a meeting in Tarn on Tuesday"); empty for another time.
    /// </summary>
    public List<int> AmongOthers(int time)
    {
        var (first, _) = clauses.Bounds(time);
        if (Words.Tag(first - 1) != PennTag.IN || !(sentence.Parts.Of(time) is var part && (part.Words.Exists(i => i < first && sentence.IsLeftOut(i)) || (part.Kind == ClausePartKind.Participial && Words.Tag(part.Opener) == PennTag.VBN))))
            return [];
        var last = first - 2;
        for (var turn = 0; turn < FarthestHolder && ClauseSubject.EndingAt(Words, last, sentence.IsTime) is { } phrase; turn++)
        {
            if (IsMeeting(Words.Lower(phrase.Head)))
                return Between(phrase.First, first - 2, _ => true);
            if (Words.Tag(phrase.First - 1) is not (PennTag.IN or PennTag.CC))
                break;
            last = phrase.First - 2;
        }

        return [];
    }

    /// <summary>
    /// The words of a noun phrase and of what is said of it without a verb: "the fund, set up in 2010, can", "with Orr on
    /// Monday saying that"; empty where the time stands in none.
    /// </summary>
    public List<int> WithAside(int time)
    {
        var (first, last) = clauses.Bounds(time);
        if (Words.Tag(last + 1) == PennTag.VBG && ClauseSubject.EndingAt(Words, first - 1, sentence.IsTime) is { } actor && Words.Lower(actor.First - 1) == "with")
        {
            var end = last + 1;
            while (end + 1 < Words.Count && Words.Tag(end + 1) is not (PennTag.Comma or PennTag.Stop or PennTag.Colon))
                end++;
            return Between(actor.First, end, _ => true);
        }

        var part = sentence.Parts.Of(time);
        if (part is not { Kind: ClausePartKind.Participial, Parent: { } parent } || Words.Tag(part.Opener) != PennTag.VBN || parent.Verb < last)
            return [];
        var comma = part.Opener - 1;
        while (Words.Tag(comma) == PennTag.RB)
            comma--;
        return Words.Tag(comma) == PennTag.Comma && ClauseSubject.EndingAt(Words, comma - 1, sentence.IsTime) is { } holder && holder.First == parent.Words[0]
            ? [.. Enumerable.Range(holder.First, comma - holder.First), .. clauses.Kept(part)] : [];
    }

    /// <summary>The words of what is to be done by a time: "plans like building a bridge by 2040"; empty where that is no gerund.</summary>
    public List<int> WithGerund(int time)
    {
        var (first, _) = clauses.Bounds(time);
        var gerund = first - 2;
        while (gerund > 0 && Words.Tag(gerund) is not PennTag.VBG && ClauseSubject.IsInPhrase(Words.Tag(gerund)))
            gerund--;
        return Words.Lower(first - 1) == "by" && gerund < first - 2 && Words.Tag(gerund) == PennTag.VBG && Words.Tag(gerund - 1) == PennTag.IN ? Between(gerund, first - 2, _ => true) : [];
    }

    /// <summary>True for what people do together on a day, and for what is done to them.</summary>
    public static bool IsMeeting(string noun) =>
        noun is "meeting" or "meetings" or "talks" or "summit" or "session" or "rally" or "speech" or "debate" or "hearing" or "vote" or "election" or "conference" or "forum" or "visit" or "attack" or "briefing" or "interview" or "shooting";

    private int Start(int noun)
    {
        while (noun > 0 && ClauseSubject.IsInPhrase(Words.Tag(noun - 1)) && Words.Tag(noun - 1) is not PennTag.RB && !sentence.IsTime(noun - 1) && Words.Tag(noun) is not (PennTag.DT or PennTag.PRPS))
            noun--;
        return noun;
    }

    private static bool IsOfEvents(string participle) => participle is "scheduled" or "held" or "planned" or "set" or "expected" or "slated" or "called" or "launched" or "begun";

    private List<int> Between(int first, int last, Func<int, bool> takes) => [.. Enumerable.Range(first, last - first + 1).Where(i => takes(i) && !sentence.IsTime(i))];

    // "talks between Lund and Tarn on fishing": up to a verb, a comma or a time.
    private int Attached(int last)
    {
        while (Words.Tag(last + 1) is PennTag.IN or PennTag.CC && !sentence.IsTime(last + 2) && (Words.Lower(last + 1) is "of" or "between" or "on" or "over" or "with" or "against" or "for" or "about" or "by" || (Words.Lower(last + 1) == "and" && Words.Lower(last - 1) == "between")
                || (Words.Lower(last + 1) is "in" or "at" or "from" && ClausePhrase.At(Words, last + 2) is { } place && Words.Tag(place.Head) is PennTag.NNP or PennTag.NNPS))
            && ClausePhrase.At(Words, last + 2) is { } next && !Words.IsFinite(next.Last + 1))
            last = next.Last;
        // "the 1962 showdown that brought the world to the brink"
        if (last + 1 < Words.Count && sentence.Parts.Of(last + 1) is { Kind: ClausePartKind.Relative } relative && relative.Opener == last + 1 && Words.Lower(last + 1) is "that" or "who" or "which" && (relative.Verb == last + 2 || Words.Tag(last + 2) == PennTag.RB))
            last = relative.Words[^1];
        return last;
    }

    /// <summary>True where a noun phrase says what it was by itself.</summary>
    public bool Tells(IReadOnlyList<int> words) =>
        words.Count(i => Words.Tag(i) is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS or PennTag.JJ or PennTag.VBG or PennTag.VBN) > 1;
}
