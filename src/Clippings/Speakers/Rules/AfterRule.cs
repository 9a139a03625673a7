namespace Clippings;

/// <summary>"…," the mayor said; "…," said the mayor; "…," Ann Lee, a lawyer, said.</summary>
internal static class AfterRule
{
    public static Attribution? Try(QuoteSite site)
    {
        var frame = site.Frame;
        var from = site.Following;
        // "…" is how the mayor described it
        var isPredicate = frame.ClassAt(from) == LexemeClass.Auxiliary && frame.LowerAt(from + 1) is "how" or "what";
        if (!site.LetsCueFollow && site.At > 0 && !isPredicate)
            return null;
        if (isPredicate)
            from += 2;
        var isGoverned = BeforeRule.Governing(site) is not null;
        if (isGoverned && frame.ClassAt(from) == LexemeClass.Conjunction)
            return null;
        var isAside = frame.LowerAt(from) == "as";
        if (isAside)
            from++;
        var until = NextQuote(frame, site.At + 1);
        foreach (var cue in frame.Cues)
        {
            if (cue.First < from || cue.Speaker is null || cue.First >= until || (isGoverned && LeadsToNext(frame, cue)))
                continue;
            if (cue.Form == CueForm.Inverted)
            {
                if (IsNear(frame, from, cue.First) && !IsSubjectOfWhatFollows(frame, cue.Speaker))
                    return new Attribution(frame, cue.Speaker, cue, QuoteRule.Inverted, 0.98);
            }
            else if (cue.Form == CueForm.Prepositional)
            {
                if (cue.First == from)
                    return new Attribution(frame, cue.Speaker, cue, QuoteRule.AccordingTo, 0.95);
            }
            else if (cue.Form != CueForm.Gerund || cue.Speaker.First == from)
            {
                if (isAside ? IsAside(frame, from, cue) : StartsAt(frame, from, cue.Speaker) || IsQuoted(cue))
                    return new Attribution(frame, cue.Speaker, cue, QuoteRule.After, cue.Weak ? 0.9 : 0.97);
            }
        }

        return null;
    }

    // "Lee, who calls it "a pity," said Park would decide": Park does not say it, Park will decide.
    private static bool IsSubjectOfWhatFollows(SentenceFrame frame, NounPhrase speaker) =>
        frame.ClassAt(speaker.Last + 1) == LexemeClass.Auxiliary;

    // Lee called it "a pity", he admitted "it is done": what has a cue before it leaves the one behind it to the next words.
    private static bool LeadsToNext(SentenceFrame frame, Cue cue) => frame.ClassAt(cue.Last + 1) is LexemeClass.Quote or LexemeClass.Colon;

    // "…," as the mayor put it; and not "…," as the mayor called for calm.
    private static bool IsAside(SentenceFrame frame, int from, Cue cue) =>
        cue.Form == CueForm.Finite && cue.Speaker!.First == from && (!cue.Weak || frame.LowerAt(cue.Last + 1) is "it" or "them");

    // "…," the paper quoted Lee as saying: whom a cue quotes stands behind it.
    private static bool IsQuoted(Cue cue) => cue.Form == CueForm.Finite && cue.Last > cue.First && cue.Speaker!.First > cue.First;

    private static bool IsNear(SentenceFrame frame, int from, int cue)
    {
        for (var i = from; i < cue; i++)
        {
            if (frame.ClassAt(i) is not (LexemeClass.Adverb or LexemeClass.Comma))
                return false;
        }

        return true;
    }

    // The subject begins the clause; "in Ohio, the mayor said" may come before it.
    private static bool StartsAt(SentenceFrame frame, int from, NounPhrase speaker)
    {
        if (speaker.First < from)
            return false;
        for (var i = from; i < speaker.First; i++)
        {
            if (frame.PhraseAt(i) is { } phrase)
            {
                if (phrase.MaySpeak && frame.ClassAt(phrase.First - 1) != LexemeClass.Preposition)
                    return (frame.ClassAt(phrase.Last + 1) == LexemeClass.Comma && speaker.First <= phrase.Last + 2) || AreJoined(frame, phrase, speaker);
                i = phrase.Last;
            }
            else if (frame.ClassAt(i) is LexemeClass.Verb or LexemeClass.Reporting or LexemeClass.Auxiliary or LexemeClass.Subordinator)
            {
                return false;
            }
        }

        return true;
    }

    // "Ann Lee and Tom Ray said", "the mayor, the clerk and Ann Lee said"
    private static bool AreJoined(SentenceFrame frame, NounPhrase first, NounPhrase last)
    {
        if (frame.ClassAt(last.First - 1) != LexemeClass.Conjunction)
            return false;
        for (var i = first.Last + 1; i < last.First; i++)
        {
            if (frame.ClassAt(i) is not (LexemeClass.Comma or LexemeClass.Conjunction) && frame.PhraseAt(i) is not { MaySpeak: true })
                return false;
        }

        return true;
    }

    public static int NextQuote(SentenceFrame frame, int from)
    {
        for (var i = from; i < frame.Count; i++)
        {
            if (frame.ClassAt(i) == LexemeClass.Quote)
                return i;
        }

        return frame.Count;
    }
}
