namespace Clippings;

/// <content>Reports whose cue stands behind what is reported, or inside it.</content>
internal static partial class ReportedClauseFinder
{
    private static ReportedClause? Trailing(SentenceFrame s, Cue cue)
    {
        if (cue.Speaker is null)
            return null;
        var start = cue.Form == CueForm.Inverted ? cue.First : Math.Min(cue.First, cue.Speaker.First);
        if (s.ClassAt(start - 1) != LexemeClass.Comma || start < 2)
            return null;
        var behind = BehindCue(s, cue);
        if (s.ClassAt(start - 2) == LexemeClass.Quote || s.ClassAt(behind) is not (LexemeClass.Stop or LexemeClass.Comma or LexemeClass.Time or LexemeClass.Preposition or LexemeClass.Name or LexemeClass.Title or LexemeClass.Determiner))
            return null;
        var first = 0;
        for (var i = start - 2; i >= 0; i--)
        {
            if (s.ClassAt(i) is LexemeClass.Semicolon or LexemeClass.Quote)
            {
                first = i + 1;
                break;
            }
        }

        var isWhole = HasVerb(s, first, start - 2);
        if (!(isWhole && cue.Form == CueForm.Inverted) && Interrupts(s, behind, isWhole) && EndOf(s, behind + 1) is var last && HasPredicate(s, behind + 1, last))
            return new ReportedClause(first, last, IndirectRule.Trailing, 0.85);
        return isWhole && start - 1 - first >= FewestWords ? new ReportedClause(first, start - 2, IndirectRule.Trailing, 0.85) : null;
    }

    // "The bridge, the mayor said, is safe": the clause goes on behind the cue. "The plant, Moss said, offered a hedge": where
    // nothing before has a verb, one that may report is the plant's.
    private static bool Interrupts(SentenceFrame s, int behind, bool isWhole) =>
        behind + 1 < s.Count && s.ClassAt(behind) == LexemeClass.Comma && s.ClassAt(behind + 1) is not (LexemeClass.Quote or LexemeClass.Conjunction)
        && !(isWhole && s.ClassAt(behind + 1) == LexemeClass.Reporting) && !StartsAdjunct(s, behind + 1);

    // Behind the verb, its subject where that follows, whom it tells and when: "Moss told reporters on Monday", "said Moss".
    private static int BehindCue(SentenceFrame s, Cue cue)
    {
        var i = cue.Form == CueForm.Inverted ? Coordination.Around(s, cue.Speaker!)[^1].Last + 1 : cue.Last + 1;
        if (ReportingVerbs.TakesHearer(cue.Lemma) && s.PhraseAt(i) is { MaySpeak: true } hearer && hearer.First == i)
            i = hearer.Last + 1;
        var next = SkipAdjuncts(s, i);
        return s.ClassAt(next) is LexemeClass.Comma or LexemeClass.Stop ? next : i;
    }

    private static bool HasPredicate(SentenceFrame s, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (s.ClassAt(i) is LexemeClass.Auxiliary or LexemeClass.Verb || (s.ClassAt(i) == LexemeClass.Reporting && s.PhraseAt(i) is null && !s.LowerAt(i).EndsWith("ing", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static ReportedClause? AccordingTo(SentenceFrame s, Cue cue)
    {
        if (cue.First > 0 && s.ClassAt(cue.First - 1) == LexemeClass.Comma)
        {
            if (HasVerb(s, 0, cue.First - 2))
                return new ReportedClause(0, cue.First - 2, IndirectRule.AccordingTo, 0.8);
            // "The fire, according to the mayor, began at noon."
            var next = cue.Speaker!.Last + 2;
            return s.ClassAt(next - 1) == LexemeClass.Comma && EndOf(s, next) is var last && HasPredicate(s, next, last) ? new ReportedClause(0, last, IndirectRule.AccordingTo, 0.8) : null;
        }

        if (cue.First > 0)
            return null;
        for (var i = cue.Speaker!.Last + 1; i < s.Count; i++)
        {
            if (s.ClassAt(i) == LexemeClass.Comma)
                return Clause(s, i + 1, IndirectRule.AccordingTo, 0.8);
        }

        return null;
    }

    // "The fire began at noon, said Moss": some verbs may report and need not.
    private static bool IsFiniteReport(SentenceFrame s, int i) =>
        s.ClassAt(i) == LexemeClass.Reporting && s.PhraseAt(i) is null && ReportingVerbs.Find(s.LowerAt(i)) is { Weak: true, NounToo: false, Form: VerbForm.Past or VerbForm.Third } && s.ClassAt(i - 1) is not (LexemeClass.Determiner or LexemeClass.Comma);

    private static bool HasVerb(SentenceFrame s, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            // "The fire, police said": what could be a verb is none in a noun phrase, or behind an article.
            if (s.ClassAt(i) == LexemeClass.Auxiliary || IsFiniteReport(s, i) || (s.ClassAt(i) == LexemeClass.Verb && s.PhraseAt(i) is null && s.ClassAt(i - 1) is not (LexemeClass.Determiner or LexemeClass.PossessivePronoun)))
                return true;
        }

        return false;
    }
}
