namespace Clippings;

/// <summary>
/// "…," snapped Ann Lee; "…," Ann Lee shot back; "…," came the reply from Ann Lee: a verb that no list has stands where a
/// verb of speech stands. It says less than a listed one, and a sentence that goes on to an object is none: "…," she kicked the door.
/// </summary>
internal static class SpeechPlaceRule
{
    private const double Confidence = 0.85;

    private static readonly HashSet<string> Particles = ["back", "out", "in", "on", "away", "up"];
    private static readonly HashSet<string> Replies = ["reply", "answer", "response", "retort", "call", "shout", "cry", "verdict"];

    public static Attribution? Try(QuoteSite site)
    {
        var (frame, from) = (site.Frame, site.Following);
        if (site.At > 0 || site.LastMark is not (',' or '?' or '!') || from >= frame.Count)
            return null;
        return Reply(frame, from) ?? Inverted(frame, from) ?? (site.LastMark == ',' ? Following(frame, from) : null);
    }

    private static Attribution? Reply(SentenceFrame frame, int from)
    {
        if (frame.LowerAt(from) is not ("came" or "comes") || frame.ClassAt(from + 1) != LexemeClass.Determiner || !Replies.Contains(frame.LowerAt(from + 2)) || frame.LowerAt(from + 3) is not ("from" or "of"))
            return null;
        return Speaker(frame, from + 4) is { } speaker ? Said(frame, speaker, from, from + 3, CueForm.Inverted) : null;
    }

    private static Attribution? Inverted(SentenceFrame frame, int from)
    {
        if (!IsPast(frame, from))
            return null;
        var last = Particles.Contains(frame.LowerAt(from + 1)) ? from + 1 : from;
        return Speaker(frame, last + 1) is { Kind: not NounPhraseKind.Pronoun } speaker && EndsThere(frame, speaker.Last + 1) ? Said(frame, speaker, from, last, CueForm.Inverted) : null;
    }

    private static Attribution? Following(SentenceFrame frame, int from)
    {
        if (Speaker(frame, from) is not { } speaker)
            return null;
        var verb = speaker.Last + 1;
        while (frame.ClassAt(verb) == LexemeClass.Adverb && verb < frame.Count)
            verb++;
        if (!IsPast(frame, verb))
            return null;
        var last = Particles.Contains(frame.LowerAt(verb + 1)) ? verb + 1 : verb;
        return EndsThere(frame, last + 1) ? Said(frame, speaker, verb, last, CueForm.Finite) : null;
    }

    private static NounPhrase? Speaker(SentenceFrame frame, int at) =>
        frame.PhraseAt(at) is { Kind: NounPhraseKind.Name or NounPhraseKind.Role or NounPhraseKind.Pronoun } phrase && phrase.First == at ? phrase : null;

    private static bool IsPast(SentenceFrame frame, int at) =>
        frame.ClassAt(at) is LexemeClass.Other or LexemeClass.Verb && frame.PhraseAt(at) is null or { Kind: NounPhraseKind.Thing }
        && (Vocabulary.Verb(frame.LowerAt(at)) == VerbForm.Past || IsVerbByItsTag(frame, at) || (frame.LowerAt(at) is { Length: > 3 } word && word.EndsWith("ed", StringComparison.Ordinal)));

    // "Lee spat": no list has it, so its tag made it a verb.
    private static bool IsVerbByItsTag(SentenceFrame frame, int at) => frame.ClassAt(at) == LexemeClass.Verb && Vocabulary.Verb(frame.LowerAt(at)) is null && !frame[at].Capital;

    private static bool EndsThere(SentenceFrame frame, int at) =>
        frame.ClassAt(at) is LexemeClass.Stop or LexemeClass.Comma or LexemeClass.Time or LexemeClass.Preposition or LexemeClass.Adverb or LexemeClass.Subordinator or LexemeClass.Conjunction or LexemeClass.RelativePronoun;

    private static Attribution Said(SentenceFrame frame, NounPhrase speaker, int first, int last, CueForm form) =>
        new(frame, speaker, new Cue(first, last, form, frame.LowerAt(first), true, speaker), form == CueForm.Inverted ? QuoteRule.Inverted : QuoteRule.After, Confidence);
}
