namespace Clippings;

/// <summary>Who speaks a quotation, by which rule, on what evidence.</summary>
/// <param name="Frame">The sentence in which the speaker is mentioned.</param>
/// <param name="Speaker">The phrase that mentions the speaker.</param>
/// <param name="Cue">The cue; null where a rule needs none.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Attribution(SentenceFrame Frame, NounPhrase Speaker, Cue? Cue, QuoteRule Rule, double Confidence);
