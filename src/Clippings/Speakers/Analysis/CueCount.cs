namespace Clippings;

/// <summary>How often a reporting verb is used for a speaker.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Verb">The base form of the verb, or the words of another cue.</param>
/// <param name="Count">Statements and reported clauses that it introduces.</param>
public sealed record CueCount(string Speaker, string Verb, int Count);
