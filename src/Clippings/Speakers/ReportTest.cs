namespace Clippings;

/// <summary>Tells whether a quotation stands in what somebody is reported to say, by its cue and its place beside it.</summary>
internal static class ReportTest
{
    // Weak verbs of opinion that lead a clause: what stands in it is thought, whatever its form.
    private static readonly HashSet<string> Opining =
        ["think", "believe", "feel", "hope", "fear", "agree", "disagree", "deny", "reveal", "disclose", "maintain", "observe", "swear", "hint", "signal", "speculate", "reason"];

    /// <summary>"…, according to the mayor", a turn of a transcript: nothing of the sentence is the writer's.</summary>
    public static bool FramesSentence(QuoteSite site, Attribution? attribution) =>
        attribution is { Rule: QuoteRule.Transcript } || (attribution is { Rule: QuoteRule.AccordingTo, Cue: { } cue } && cue.First > site.At);

    /// <summary>"said that Lee was on …", "said Lee was on …": the clause has begun, so that what stands in it is reported.</summary>
    public static bool IsInClause(QuoteSite site, Attribution? attribution)
    {
        if (attribution is not { Rule: QuoteRule.Before, Cue: { } cue } || (cue.Weak && !Opining.Contains(cue.Lemma)))
            return false;
        var frame = site.Frame;
        if (frame.LowerAt(cue.Last + 1) == "that")
            return true;
        return frame.PhraseAt(cue.Last + 1) is { MaySpeak: true } subject && subject.Last < site.At - 1
            && frame.ClassAt(subject.Last + 1) is LexemeClass.Auxiliary or LexemeClass.Verb;
    }

    /// <summary>Inside a reported clause a title is part of what is said; beside a hearer or in front of the clause it is a place.</summary>
    public static bool IsReported(QuoteSite site, Attribution? attribution) => attribution switch
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
}
