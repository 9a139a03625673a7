namespace Clippings;

/// <summary>"…," the mayor said; "…," said the mayor; "…," Ann Lee, a lawyer, said.</summary>
internal static class AfterRule
{
    public static Attribution? Try(QuoteSite site)
    {
        if (!site.LetsCueFollow && site.At > 0)
            return null;
        var frame = site.Frame;
        var from = site.Following;
        var until = NextQuote(frame, site.At + 1);
        foreach (var cue in frame.Cues)
        {
            if (cue.First < from || cue.Speaker is null || cue.First >= until)
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
                if (StartsAt(frame, from, cue.Speaker))
                    return new Attribution(frame, cue.Speaker, cue, QuoteRule.After, cue.Weak ? 0.9 : 0.97);
            }
        }

        return null;
    }

    // "Lee, who calls it "a pity," said Park would decide": Park does not say it, Park will decide.
    private static bool IsSubjectOfWhatFollows(SentenceFrame frame, NounPhrase speaker) =>
        frame.ClassAt(speaker.Last + 1) == LexemeClass.Auxiliary;

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
                    return frame.ClassAt(phrase.Last + 1) == LexemeClass.Comma && speaker.First <= phrase.Last + 2;
                i = phrase.Last;
            }
            else if (frame.ClassAt(i) is LexemeClass.Verb or LexemeClass.Reporting or LexemeClass.Auxiliary or LexemeClass.Subordinator)
            {
                return false;
            }
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
