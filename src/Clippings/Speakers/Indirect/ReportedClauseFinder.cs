namespace Clippings;

/// <summary>Finds the clause that a reporting verb governs.</summary>
internal static partial class ReportedClauseFinder
{
    private const int FewestWords = 3;
    private const int LongestSubject = 24;

    private static readonly HashSet<string> Committing = ["threaten", "vow", "promise", "pledge", "offer", "agree", "swear"];

    // Verbs of attitude and of acts that report a clause only with "that" or a clear subject behind them.
    private static readonly HashSet<string> Acts = ["accuse", "describe", "depict", "portray", "characterize", "dismiss"];

    // Weak beside the marks, but with a clause behind them they report it.
    private static readonly HashSet<string> ClauseVerbs = ["signal", "deny", "maintain", "underscore", "disclose", "reveal", "reaffirm", "agree", "threaten", "charge", "propose", "rule", "recommend", "stipulate", "attest", "estimate", "hint"];

    // Of many meanings; only "that" tells a report.
    private static readonly HashSet<string> ThatVerbs = ["find", "point", "observe", "respond", "speculate", "swear", "reason"];

    public static ReportedClause? Find(SentenceFrame s, Cue cue) => cue.Form switch
    {
        CueForm.Prepositional => AccordingTo(s, cue),
        CueForm.Inverted => Trailing(s, cue),
        CueForm.Finite or CueForm.Gerund or CueForm.Infinitive => Following(s, cue) ?? (cue.Weak || cue.Form != CueForm.Finite ? null : Trailing(s, cue)),
        _ => null,
    };

    private static ReportedClause? Following(SentenceFrame s, Cue cue)
    {
        var i = SkipAdjuncts(s, cue.Last + (cue.Lemma == "point" && s.LowerAt(cue.Last + 1) == "out" ? 2 : 1));
        if (Committing.Contains(cue.Lemma) && s.LowerAt(i) == "to")
            return Clause(s, i, IndirectRule.Infinitive, 0.8);
        if (Acts.Contains(cue.Lemma))
            return s.PhraseAt(i) is not null ? Clause(s, i, IndirectRule.Act, 0.6) : null;
        var reports = !cue.Weak || ClauseVerbs.Contains(cue.Lemma);
        if (s.LowerAt(i) == "that" && s.ClassAt(i + 1) != LexemeClass.Stop)
            return reports || ThatVerbs.Contains(cue.Lemma) ? Clause(s, i + 1, IndirectRule.That, 0.85) : null;
        if (ReportingVerbs.TakesHearer(cue.Lemma) && s.PhraseAt(i) is { } hearer && hearer.First == i)
        {
            var next = SkipAdjuncts(s, hearer.Last + 1);
            return s.LowerAt(next) == "that" ? Clause(s, next + 1, IndirectRule.That, 0.85)
                : cue.Lemma != "call" && cue.Form != CueForm.Infinitive && s.LowerAt(s.LowerAt(next) == "not" ? next + 1 : next) == "to" ? Clause(s, next, IndirectRule.Infinitive, 0.8)
                : null;
        }

        if (!reports || s.ClassAt(i) is LexemeClass.Quote or LexemeClass.Colon)
            return null;
        return HasClause(s, i, cue) ? Clause(s, i, IndirectRule.Bare, 0.85) : null;
    }

    // "said Tuesday", "said on Monday in Geneva": time and place between the verb and its clause.
    private static int SkipAdjuncts(SentenceFrame s, int i)
    {
        while (s.ClassAt(i) is LexemeClass.Time or LexemeClass.Adverb && s.LowerAt(i) != "there" && s.ClassAt(i + 1) != LexemeClass.Possessive && i < s.Count)
            i++;
        while (s.LowerAt(i) is "on" or "in" or "at" or "during" or "this" or "last" && (s.ClassAt(i + 1) is LexemeClass.Time || (s.PhraseAt(i + 1) is { } place && s.LowerAt(place.Last + 1) == "that")))
        {
            i = s.PhraseAt(i + 1)?.Last + 1 ?? i + 2;
            while (s.ClassAt(i) == LexemeClass.Time && i < s.Count)
                i++;
        }

        return i;
    }

    private static bool HasClause(SentenceFrame s, int i, Cue cue)
    {
        if (s.ClassAt(i) is LexemeClass.Subordinator && s.LowerAt(i) is "if" or "whether" or "when" or "what" or "why" or "how" or "where")
            return s.LowerAt(i) is not ("if" or "when") || cue.Lemma is "ask" or "wonder";
        if (s.LowerAt(i) == "there")
            return s.ClassAt(i + 1) is LexemeClass.Auxiliary or LexemeClass.Verb or LexemeClass.Other;
        if (s.ClassAt(i) == LexemeClass.Time && s.ClassAt(i + 1) == LexemeClass.Possessive)
            i += 2;
        if (s.PhraseAt(i) is not { } subject || subject.First != i || (cue.Form == CueForm.Finite && ReferenceEquals(subject, cue.Speaker)))
            return false;
        for (var k = subject.Last + 1; k < Math.Min(s.Count, subject.Last + LongestSubject); k++)
        {
            if (s.ClassAt(k) is LexemeClass.Auxiliary or LexemeClass.Verb or LexemeClass.Reporting)
                return true;
            if (s.ClassAt(k) is LexemeClass.Stop or LexemeClass.Semicolon or LexemeClass.Colon or LexemeClass.Quote)
                return false;
        }

        return false;
    }

    private static ReportedClause? Clause(SentenceFrame s, int first, IndirectRule rule, double confidence)
    {
        var last = EndOf(s, first);
        return last - first + 1 >= FewestWords ? new ReportedClause(first, last, rule, confidence) : null;
    }

    private static int EndOf(SentenceFrame s, int first)
    {
        var last = first;
        while (last + 1 < s.Count && !EndsClause(s, last + 1, first))
            last++;
        return last;
    }

    // The clause ends with the sentence, before ", citing …", and before another cue that is joined on.
    private static bool EndsClause(SentenceFrame s, int i, int first)
    {
        if (s.ClassAt(i) is LexemeClass.Semicolon || (s.ClassAt(i) == LexemeClass.Stop && i + 1 == s.Count))
            return true;
        if (s.ClassAt(i) is not (LexemeClass.Comma or LexemeClass.Conjunction or LexemeClass.Dash))
            return false;
        if (s.ClassAt(i) == LexemeClass.Comma && (StartsAdjunct(s, i + 1) || (IsConcessive(s) && i > first + FewestWords && s.PhraseAt(i + 1) is not null)))
            return true;
        var next = i + 1;
        while (s.ClassAt(next) is LexemeClass.Conjunction or LexemeClass.Adverb or LexemeClass.Comma or LexemeClass.Subordinator && next < s.Count)
            next++;
        foreach (var cue in s.Cues)
        {
            var joined = cue.First == next || (cue.Speaker is { } speaker && speaker.First == next && cue.First > next);
            if (joined && cue.First > first + FewestWords)
                return true;
        }

        return false;
    }

    // ", bringing the talks to an end", ", as the mayor prepares": no longer what is reported.
    private static bool StartsAdjunct(SentenceFrame s, int i) =>
        s.LowerAt(i) is "while" or "although" or "though" or "as" or "citing"
        || (s.ClassAt(i) is LexemeClass.Verb or LexemeClass.Reporting && s.LowerAt(i).EndsWith("ing", StringComparison.Ordinal));

    // "While the mayor denies it, …": the main clause follows the comma.
    private static bool IsConcessive(SentenceFrame s)
    {
        var i = s.ClassAt(0) == LexemeClass.Conjunction ? 1 : 0;
        return s.LowerAt(i) is "while" or "although" or "though" or "as" or "when" or "if";
    }
}
