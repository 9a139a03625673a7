namespace Clippings;

/// <summary>The main clause of a sentence.</summary>
/// <param name="Subject">Its subject without what is attached behind it; null where none is printed.</param>
/// <param name="Verb">Its finite verb: the auxiliary where there is one.</param>
/// <param name="Tense">What the finite verb says of the time.</param>
/// <param name="Aspect">What the participles behind it add.</param>
internal sealed record Clause(TextSpan? Subject, TextSpan Verb, ClauseTense Tense, ClauseAspect Aspect);
