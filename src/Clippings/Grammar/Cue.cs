namespace Clippings;

/// <summary>A cue and who speaks by it.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="Last">Index of its last lexeme.</param>
/// <param name="Form">How it stands in its clause.</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="Weak">True where it is evidence only beside quotation marks.</param>
/// <param name="Speaker">The phrase that names the speaker; null where none was found.</param>
internal sealed record Cue(int First, int Last, CueForm Form, string Lemma, bool Weak, NounPhrase? Speaker);
