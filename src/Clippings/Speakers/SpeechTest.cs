namespace Clippings;

/// <summary>Tells speech from titles of works, nicknames and words held at a distance. In doubt it is speech.</summary>
internal static class SpeechTest
{
    private const int LongestScareQuote = 3;

    private static readonly HashSet<string> Naming =
        ["so-called", "nicknamed", "nickname", "titled", "entitled", "named", "headlined", "subtitled", "codenamed", "code-named", "dubbed", "styled", "billed", "moniker", "hashtag"];

    // What stands written on a thing is quoted from it.
    private static readonly HashSet<string> Inscribing =
        ["labeled", "labelled", "marked", "stamped", "inscribed", "reading", "saying", "proclaiming", "declaring"];

    // Weak verbs of opinion that lead a clause: what stands in it is thought, whatever its form.
    private static readonly HashSet<string> Opining =
        ["think", "believe", "feel", "hope", "fear", "agree", "disagree", "deny", "reveal", "disclose", "maintain", "observe", "swear", "hint", "signal", "speculate", "reason"];

    /// <param name="site">The quotation.</param>
    /// <param name="attribution">Who says it.</param>
    /// <param name="earlier">What was found for the quotations before it.</param>
    public static bool IsSpeech(QuoteSite site, Attribution? attribution, ReadOnlySpan<bool> earlier)
    {
        if (FramesSentence(site, attribution))
            return true;
        if (TitleTest.IsProgramme(site) && !IsInClause(site, attribution))
            return false;
        if (IsReported(site, attribution) || JoinedTo(site) is { } joined && earlier[joined] && attribution?.Cue is not null)
            return true;
        var frame = site.Frame;
        var before = frame.LowerAt(site.At - 1);
        if (Naming.Contains(before) || (before == "as" && frame.LowerAt(site.At - 2) is "known"))
            return false;
        if (Inscribing.Contains(before))
            return true;
        return !TitleTest.IsWork(site, attribution) && !IsDistanced(site, attribution, earlier);
    }

    // "…, according to the mayor", a turn of a transcript: nothing of the sentence is the writer's.
    private static bool FramesSentence(QuoteSite site, Attribution? attribution) =>
        attribution is { Rule: QuoteRule.Transcript } || (attribution is { Rule: QuoteRule.AccordingTo, Cue: { } cue } && cue.First > site.At);

    // "said that Lee was on …", "said Lee was on …": the clause has begun, so that what stands in it is reported.
    private static bool IsInClause(QuoteSite site, Attribution? attribution)
    {
        if (attribution is not { Rule: QuoteRule.Before, Cue: { } cue } || (cue.Weak && !Opining.Contains(cue.Lemma)))
            return false;
        var frame = site.Frame;
        if (frame.LowerAt(cue.Last + 1) == "that")
            return true;
        return frame.PhraseAt(cue.Last + 1) is { MaySpeak: true } subject && subject.Last < site.At - 1
            && frame.ClassAt(subject.Last + 1) is LexemeClass.Auxiliary or LexemeClass.Verb;
    }

    // Inside a reported clause a title is part of what is said; beside a hearer or in front of the clause it is a place.
    private static bool IsReported(QuoteSite site, Attribution? attribution) => attribution switch
    {
        { Rule: QuoteRule.Colon or QuoteRule.Inverted or QuoteRule.Frame } => true,
        { Rule: QuoteRule.Before, Cue: { } cue } when !cue.Weak || Opining.Contains(cue.Lemma) =>
            !(TitleTest.IsTitleCase(site) && IsBesideCue(site, cue)),
        { Rule: QuoteRule.After } => !(TitleTest.IsTitleCase(site) && site.Frame.ClassAt(site.At - 1) is LexemeClass.Preposition or LexemeClass.Possessive or LexemeClass.Group),
        _ => false,
    };

    // "told the hosts of …", "wrote on Monday in her book …": no clause has begun, the title says to whom or where.
    private static bool IsBesideCue(QuoteSite site, Cue cue)
    {
        var frame = site.Frame;
        var hearer = ReportingVerbs.TakesHearer(cue.Lemma);
        if (frame.LowerAt(cue.Last + 1) is "of" or "about" or "against" or "for")
            return false;
        if (hearer && site.At - cue.Last <= 3)
            return true;
        var i = cue.Last + 1;
        while (frame.ClassAt(i) is LexemeClass.Time or LexemeClass.Adverb || (frame.LowerAt(i) == "on" && frame.ClassAt(i + 1) == LexemeClass.Time))
            i++;
        if (!hearer && frame.LowerAt(i) is not ("in" or "on" or "at" or "during" or "to" or "with" or "from"))
            return false;
        for (; i < site.At; i++)
        {
            if (frame.ClassAt(i) is LexemeClass.Verb or LexemeClass.Auxiliary or LexemeClass.Subordinator or LexemeClass.Colon or LexemeClass.Pronoun or LexemeClass.Reporting or LexemeClass.Quote)
                return false;
        }

        return frame.ClassAt(site.At - 1) is LexemeClass.Preposition or LexemeClass.Possessive or LexemeClass.Comma or LexemeClass.Group or LexemeClass.Other;
    }

    // A few words without a cue, as a name or an adjective stands, or beside others held at a distance.
    private static bool IsDistanced(QuoteSite site, Attribution? attribution, ReadOnlySpan<bool> earlier)
    {
        if (attribution is not (null or { Cue: null, Rule: QuoteRule.Subject or QuoteRule.SameSentence }) || KindTest.Of(site.Text, site.Span) == QuoteKind.Full)
            return false;
        if (attribution is { Rule: QuoteRule.SameSentence })
            return !earlier[PreviousInSentence(site)!.Value];
        return site.Words.Count(' ') < LongestScareQuote && (attribution is null || IsModifier(site.Frame, site.At));
    }

    // 'the "word" clause', 'Ohio "word club"': the quotation stands as an adjective, or is the noun of a name.
    private static bool IsModifier(SentenceFrame frame, int at) =>
        frame.ClassAt(at - 1) == LexemeClass.Name
        || (frame.ClassAt(at - 1) is LexemeClass.Determiner or LexemeClass.Other or LexemeClass.PossessivePronoun or LexemeClass.Possessive && frame.PhraseAt(at + 1) is { Kind: not NounPhraseKind.Pronoun })
        || (frame.LowerAt(at - 1) is "a" or "an" && IsRelative(frame, at + 1));

    // 'a "word club" that meets': a term, and what it means.
    private static bool IsRelative(SentenceFrame frame, int at) =>
        (frame.ClassAt(at) == LexemeClass.Comma ? frame.LowerAt(at + 1) : frame.LowerAt(at)) is "that" or "which" or "who" or "where";

    // “…” and “…”, “…,” “…” and a “…”
    private static int? JoinedTo(QuoteSite site)
    {
        var i = site.At - 1;
        while (site.Frame.ClassAt(i) is LexemeClass.Determiner or LexemeClass.Conjunction or LexemeClass.Comma)
            i--;
        return i < site.At - 1 && i >= 0 && site.Frame.ClassAt(i) == LexemeClass.Quote ? site.Frame[i].Quote : null;
    }

    private static int? PreviousInSentence(QuoteSite site)
    {
        for (var i = site.At - 1; i >= 0; i--)
        {
            if (site.Frame.ClassAt(i) == LexemeClass.Quote)
                return site.Frame[i].Quote;
        }

        return null;
    }
}
