namespace Clippings;

/// <summary>Smith: "…"; The mayor was blunt: "…"; a paragraph that ends in a colon before one that is a quotation.</summary>
internal static class ColonRule
{
    public static Attribution? Try(QuoteSite site)
    {
        if (site.At > 0)
            return site.Frame.ClassAt(site.At - 1) == LexemeClass.Colon ? From(site, site.Frame, site.At - 1) : null;
        if (site.FrameIndex == 0 || site.Frame.Cues.Count > 0)
            return null;
        var before = site.Frames[site.FrameIndex - 1];
        return before.ClassAt(before.Count - 1) == LexemeClass.Colon ? From(site, before, before.Count - 1) : null;
    }

    private static Attribution? From(QuoteSite site, SentenceFrame frame, int colon)
    {
        // Where a thing is all that has a verb, whoever gave the statement is surer: "doubt begins with this statement by Lee:".
        var giver = NounRule.GiverOfSpeech(frame, colon);
        bool Speaks(Cue cue) => cue.Speaker is { } speaker && (giver is null || speaker.Kind != NounPhraseKind.Thing);
        if (ReferenceEquals(frame, site.Frame) && BeforeRule.Governing(site) is { } governing && Speaks(governing))
            return new Attribution(frame, governing.Speaker!, governing, QuoteRule.Colon, 0.93);
        for (var c = frame.Cues.Count - 1; c >= 0; c--)
        {
            var cue = frame.Cues[c];
            if (cue.Last < colon && Speaks(cue) && cue.Form != CueForm.Passive)
                return new Attribution(frame, cue.Speaker!, cue, QuoteRule.Colon, 0.9);
        }

        if ((giver ?? FromWhom(frame, colon)) is { } source)
            return new Attribution(frame, source, null, QuoteRule.Colon, 0.8);
        if ((SubjectRule.Nearest(frame, colon) ?? SubjectFinder.OfClause(frame, 0, colon)) is { } subject)
            return new Attribution(frame, subject, null, QuoteRule.Colon, 0.75);
        return (NounRule.OwnerOfSpeech(frame, colon) ?? ForWhom(frame)) is { } owner ? new Attribution(frame, owner, null, QuoteRule.Colon, 0.65) : null;
    }

    // "And from Chairwoman Rosa Weller:", "Then there is this from the mayor on Monday:"
    private static NounPhrase? FromWhom(SentenceFrame frame, int colon)
    {
        var from = 0;
        while (frame.ClassAt(from) is LexemeClass.Conjunction or LexemeClass.Adverb)
            from++;
        if (frame.LowerAt(from) != "from")
        {
            while (from < colon && !(frame.LowerAt(from) == "from" && frame.LowerAt(from - 1) is "this" or "these"))
                from++;
        }

        if (frame.PhraseAt(from + 1) is not { MaySpeak: true } phrase || phrase.First != from + 1)
            return null;
        for (var i = phrase.Last + 1; i < colon; i++)
        {
            if (frame.ClassAt(i) is LexemeClass.Verb or LexemeClass.Auxiliary or LexemeClass.Reporting)
                return null;
        }

        return phrase;
    }

    // "For Lee, the matter is simple:"
    private static NounPhrase? ForWhom(SentenceFrame frame) =>
        frame.LowerAt(0) is "for" or "to" && frame.PhraseAt(1) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Pronoun } phrase && frame.ClassAt(phrase.Last + 1) == LexemeClass.Comma ? phrase : null;
}
