namespace Clippings;

/// <summary>Who speaks a quotation, by which rule, on what evidence.</summary>
/// <param name="Frame">The sentence in which the speaker is mentioned.</param>
/// <param name="Speaker">The phrase that mentions the speaker; null where a label inside the marks does.</param>
/// <param name="Cue">The cue; null where a rule needs none.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Label">Where a transcript names the speaker inside the marks.</param>
internal sealed record Attribution(SentenceFrame Frame, NounPhrase? Speaker, Cue? Cue, QuoteRule Rule, double Confidence, TextSpan? Label = null)
{
    /// <summary>The speaker and who is joined with them, in printed order; empty where a label names the speaker.</summary>
    public IReadOnlyList<NounPhrase> Speakers => Speaker is null ? [] : Coordination.Around(Frame, Speaker);

    /// <summary>Where the mention of the speaker stands: of several from the first to the last; the "who" of a clause that says more of them.</summary>
    public TextSpan Mention => Label ?? Frame.SpanOf(Relative is { } relative ? [relative] : Speakers);

    // "Ohio, which has warned of …": what is printed at the cue, in a clause that hangs on the speaker.
    private NounPhrase? Relative =>
        Cue is { Form: CueForm.Finite } cue && Speaker!.Last < cue.First ? SubjectFinder.RelativeOf(Frame, cue.First, Speaker) : null;
}
