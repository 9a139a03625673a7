namespace Clippings;

/// <summary>The mayor's claim that the bridge is "…": a noun of speech near the words, with its owner.</summary>
internal static class NounRule
{
    private const int Reach = 10;

    private static readonly HashSet<string> Nouns =
        ["claim", "claims", "assertion", "statement", "statements", "remark", "remarks", "comment", "comments", "warning", "warnings", "demand", "demands", "promise", "vow",
         "pledge", "argument", "description", "insistence", "suggestion", "contention", "allegation", "allegations", "accusation", "accusations", "complaint", "prediction",
         "characterization", "declaration", "assessment", "admission", "explanation", "quip", "joke", "rhetoric", "message", "vision", "emphasis"];

    public static Attribution? Try(QuoteSite site)
    {
        var frame = site.Frame;
        for (var i = site.At - 1; i >= Math.Max(0, site.At - Reach); i--)
        {
            if (frame.ClassAt(i) is LexemeClass.Quote or LexemeClass.Semicolon || (frame.ClassAt(i) == LexemeClass.Reporting && frame.PhraseAt(i) is null))
                return null;
            if (!Nouns.Contains(frame.LowerAt(i)) || frame.PhraseAt(i) is not { } phrase)
                continue;
            return LeadsOn(site, i) && frame.OwnerOf(phrase) is { } owner && !frame.Cues.Any(c => c.Last < i && !c.Weak)
                ? new Attribution(frame, owner, new Cue(i, i, CueForm.Nominal, frame.LowerAt(i), true, owner), QuoteRule.Noun, 0.75)
                : null;
        }

        return null;
    }

    // What is short, blunt or clear before a colon.
    private static readonly HashSet<string> Answers = ["answer", "response", "reply", "reaction", "advice", "verdict", "view", "motto", "question", "point", "reasoning", "conclusion", "take", "plea", "words"];

    /// <summary>"Lee's answer was short:": whose a statement is that a clause has for its subject; null where it has none.</summary>
    public static NounPhrase? OwnerOfSpeech(SentenceFrame frame, int until)
    {
        foreach (var phrase in frame.Phrases)
        {
            if (phrase.Last >= until)
                return null;
            if (Nouns.Contains(frame.LowerAt(phrase.Last)) || Answers.Contains(frame.LowerAt(phrase.Last)))
                return frame.OwnerOf(phrase) is { MaySpeak: true } owner && (frame.ClassAt(phrase.Last + 1) == LexemeClass.Auxiliary || phrase.Last + 1 == until) ? owner : null;
        }

        return null;
    }

    /// <summary>"how they rated this statement by Lee in May:": by whom a statement is that a clause ends with; null where a verb follows.</summary>
    public static NounPhrase? GiverOfSpeech(SentenceFrame frame, int until)
    {
        for (var i = until - 1; i > 0; i--)
        {
            if (frame.ClassAt(i) is LexemeClass.Verb or LexemeClass.Auxiliary or LexemeClass.Reporting && frame.PhraseAt(i) is null)
                return null;
            if (frame.LowerAt(i) is "by" or "from" && (Nouns.Contains(frame.LowerAt(i - 1)) || Answers.Contains(frame.LowerAt(i - 1))))
                return frame.PhraseAt(i + 1) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Pronoun } giver && giver.First == i + 1 ? giver : null;
        }

        return null;
    }

    // "claim that …", "description of …", "claims about …", or the words right behind.
    private static bool LeadsOn(QuoteSite site, int noun) =>
        noun + 1 == site.At || site.Frame.LowerAt(noun + 1) is "that" or "of" or "about" || site.Frame.ClassAt(noun + 1) == LexemeClass.Colon;
}
