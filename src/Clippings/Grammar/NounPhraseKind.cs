namespace Clippings;

/// <summary>What a noun phrase names.</summary>
internal enum NounPhraseKind
{
    /// <summary>A thing, or a noun of no list.</summary>
    Thing,

    /// <summary>A person, a place or a body by its proper name.</summary>
    Name,

    /// <summary>People by what they do: "the mayor", "two officials".</summary>
    Role,

    /// <summary>A body by a common noun: "the union", "the report".</summary>
    Group,

    Pronoun,

    /// <summary>"who", "which": the phrase before them speaks.</summary>
    Relative,
}
