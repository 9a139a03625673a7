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
    /// <summary>Where the mention of the speaker stands.</summary>
    public TextSpan Mention => Label ?? Frame.SpanOf(Speaker!);
}
