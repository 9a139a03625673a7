namespace Clippings;

/// <summary>A noun phrase without what is attached behind it.</summary>
/// <param name="First">Index of its first lexeme in the sentence.</param>
/// <param name="Last">Index of its last lexeme.</param>
/// <param name="Kind">What it names.</param>
/// <param name="NameFirst">Index of the first lexeme of the proper name it ends in, titles included; -1 without one.</param>
/// <param name="OwnerLast">Index of the last lexeme before a possessive inside it ("Stumpf" of "Stumpf's lawyer"); -1 without one.</param>
internal sealed record NounPhrase(int First, int Last, NounPhraseKind Kind, int NameFirst, int OwnerLast)
{
    public bool MaySpeak => Kind is not NounPhraseKind.Thing;
}
