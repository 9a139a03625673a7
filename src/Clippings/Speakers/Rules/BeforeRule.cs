namespace Clippings;

/// <summary>The mayor said "…"; the mayor said the plan was "…"; the mayor warned, adding: "…".</summary>
internal static class BeforeRule
{
    private static readonly HashSet<string> TakesAs =
        ["describe", "refer", "characterize", "characterise", "depict", "portray", "dismiss", "hail", "regard", "view", "denounce", "condemn", "decry", "praise", "mock", "ridicule", "deride", "criticize", "cite", "attack", "blast", "slam", "liken", "point", "brand", "label", "put"];

    public static Attribution? Try(QuoteSite site)
    {
        var cue = Governing(site);
        if (cue is null)
            return null;
        return cue.Form == CueForm.Prepositional
            ? new Attribution(site.Frame, cue.Speaker!, cue, QuoteRule.AccordingTo, 0.9)
            : new Attribution(site.Frame, cue.Speaker!, cue, QuoteRule.Before, Confidence(site, cue));
    }

    public static Cue? Governing(QuoteSite site)
    {
        var before = new List<Cue>();
        foreach (var cue in site.Frame.Cues)
        {
            if (cue.Last < site.At && cue.Speaker is not null && (cue.Speaker.First < site.At || cue.Form == CueForm.Gerund) && (cue.Form != CueForm.Passive || IsSaidOfWords(site, cue)) && !IsAside(site, cue))
                before.Add(cue);
        }

        if (before.Count == 0)
            return null;
        var nearest = before[^1];
        if (LeadsWithAs(site) && before.FindLast(c => TakesAs.Contains(c.Lemma) && !IsSubordinate(site.Frame, c.Speaker!)) is { } described && !IsAdjacent(site, nearest))
            return described;
        if (nearest.Form == CueForm.Prepositional)
            return nearest.First == 0 || before.Count == 1 ? nearest : before[^2];
        var at = before.Count - 1;
        while (IsEmbedded(site, before[at]) && Matrix(site, before, at) is { } matrix)
            at = matrix;
        return before[at];
    }

    // "was described by the mayor as "…"": the agent's words, where nothing but what they are said of stands before them.
    private static bool IsSaidOfWords(QuoteSite site, Cue cue)
    {
        if (site.Frame.LowerAt(cue.Speaker!.Last + 1) == "that")
            return true;
        for (var i = cue.Speaker.Last + 1; i < site.At; i++)
        {
            if (site.Frame.ClassAt(i) is LexemeClass.Verb or LexemeClass.Auxiliary or LexemeClass.Reporting or LexemeClass.Comma or LexemeClass.Semicolon or LexemeClass.Stop)
                return false;
        }

        return site.Frame.LowerAt(cue.Speaker.Last + 1) is "as" or "to" || cue.Speaker.Last + 1 == site.At || site.Frame.ClassAt(site.At - 1) is LexemeClass.Determiner;
    }

    // Between two dashes or in brackets, and closed again before the quotation.
    private static bool IsAside(QuoteSite site, Cue cue)
    {
        var opened = false;
        for (var i = cue.First - 1; i >= 0 && !opened; i--)
        {
            if (site.Frame.ClassAt(i) is LexemeClass.Close or LexemeClass.Quote)
                break;
            opened = site.Frame.ClassAt(i) is LexemeClass.Dash or LexemeClass.Open;
        }

        for (var i = cue.Last + 1; opened && i < site.At; i++)
        {
            if (site.Frame.ClassAt(i) is LexemeClass.Dash or LexemeClass.Close)
                return true;
        }

        return false;
    }

    private static bool LeadsWithAs(QuoteSite site) =>
        site.Frame.LowerAt(site.At - 1) == "as" || (site.Frame.ClassAt(site.At - 1) == LexemeClass.Determiner && site.Frame.LowerAt(site.At - 2) == "as");

    private static bool IsAdjacent(QuoteSite site, Cue cue) => site.At - cue.Last <= 2;

    // A weak or relative cue inside what somebody else says: the words are that speaker's.
    private static bool IsEmbedded(QuoteSite site, Cue cue)
    {
        var frame = site.Frame;
        var speaker = cue.Speaker!;
        if (speaker.Last < cue.First && HasRelative(frame, cue) && !IsAdjacent(site, cue))
            return true;
        if (speaker.Kind == NounPhraseKind.Pronoun && frame.ClassAt(speaker.First - 1) == LexemeClass.Reporting)
            return true;
        if (IsSubordinate(frame, speaker))
            return true;
        return cue.Weak && (speaker.Kind != NounPhraseKind.Name || cue.Form == CueForm.Gerund || site.At - cue.Last > 6 || HasNextPredicate(site, cue));
    }

    // "said that Lee seemed to feel better and looks forward to": a verb joined on behind a weak cue ends what that governs.
    private static bool HasNextPredicate(QuoteSite site, Cue cue)
    {
        for (var i = cue.Last + 2; i < site.At; i++)
        {
            if (site.Frame.ClassAt(i - 1) == LexemeClass.Conjunction && site.Frame.ClassAt(i) is LexemeClass.Verb or LexemeClass.Auxiliary && site.Frame.PhraseAt(i) is null)
                return true;
        }

        return false;
    }

    // "what he called", "if it attacks"
    private static bool IsSubordinate(SentenceFrame frame, NounPhrase speaker) =>
        speaker.Kind == NounPhraseKind.Pronoun && frame.ClassAt(speaker.First - 1) == LexemeClass.Subordinator;

    private static bool HasRelative(SentenceFrame frame, Cue cue)
    {
        for (var i = cue.First - 1; i > cue.Speaker!.Last && i >= cue.First - 4; i--)
        {
            if (frame.ClassAt(i) == LexemeClass.RelativePronoun)
                return true;
        }

        return false;
    }

    // The place among the cues of the one that a cue is embedded in.
    private static int? Matrix(QuoteSite site, List<Cue> before, int embedded)
    {
        for (var c = embedded - 1; c >= 0; c--)
        {
            var cue = before[c];
            var anyStrength = site.Frame.LowerAt(before[embedded].Speaker!.First - 1) is "what" or "if" or "when" or "as" or "because" or "while";
            if (cue.Form is CueForm.Finite or CueForm.Gerund && !(ReferenceEquals(cue.Speaker, before[embedded].Speaker) && HasRelative(site.Frame, cue)) && (!cue.Weak || anyStrength) && cue.Speaker!.Kind != NounPhraseKind.Thing && SameClauseChain(site, cue))
                return c;
        }

        return null;
    }

    private static bool SameClauseChain(QuoteSite site, Cue cue)
    {
        for (var i = cue.Last + 1; i < site.At; i++)
        {
            if (site.Frame.ClassAt(i) is LexemeClass.Semicolon)
                return false;
        }

        return true;
    }

    private static double Confidence(QuoteSite site, Cue cue)
    {
        var distance = site.At - cue.Last;
        var strength = cue.Weak ? 0.9 : 0.95;
        return cue.Speaker!.Kind == NounPhraseKind.Thing ? 0.6 : distance <= 2 ? strength : strength - 0.03;
    }
}
