namespace Clippings;

/// <summary>The bridge, described as "a ruin" by the mayor: the agent behind the words of a passive before them.</summary>
internal static class AgentRule
{
    private const double Confidence = 0.85;

    public static Attribution? Try(QuoteSite site)
    {
        var (frame, by) = (site.Frame, site.At + 1);
        if (frame.LowerAt(by) != "by" || frame.PhraseAt(by + 1) is not { MaySpeak: true } agent || agent.First != by + 1)
            return null;
        var verb = site.At - 1;
        while (frame.ClassAt(verb) is LexemeClass.Determiner || frame.LowerAt(verb) is "as" or "to")
            verb--;
        return frame.ClassAt(verb) == LexemeClass.Reporting && frame.PhraseAt(verb) is null && ReportingVerbs.Find(frame.LowerAt(verb)) is { Form: VerbForm.Past or VerbForm.Participle } reporting
            ? new Attribution(frame, agent, new Cue(verb, verb, CueForm.Passive, reporting.Lemma, reporting.Weak, agent), QuoteRule.After, Confidence)
            : null;
    }
}
