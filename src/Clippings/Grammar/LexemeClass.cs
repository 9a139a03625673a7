namespace Clippings;

/// <summary>What a word can be in a clause, as far as closed word lists and its shape tell.</summary>
internal enum LexemeClass
{
    /// <summary>A content word of no list: adjective, noun or rare verb.</summary>
    Other,
    Name,
    Title,
    Role,
    Group,
    Number,
    Time,
    Pronoun,
    ObjectPronoun,
    RelativePronoun,
    PossessivePronoun,
    Determiner,
    Preposition,
    Conjunction,
    Subordinator,
    Auxiliary,
    Adverb,
    Reporting,
    Verb,
    Possessive,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Stop,
    Quote,
    Mark,
}
