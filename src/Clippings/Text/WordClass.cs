namespace Clippings;

/// <summary>What a code point is to word boundaries: the classes of UAX #29, table 3, that a word can hold.</summary>
internal enum WordClass
{
    /// <summary>No part of a word by itself: space, punctuation, symbol, emoji.</summary>
    Other,

    /// <summary>A letter of a script that spaces its words.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A letter or digit's connector such as the underscore (ExtendNumLet).</summary>
    Connector,

    /// <summary>Katakana, whose runs stay together.</summary>
    Katakana,

    /// <summary>A character that is a word alone: an ideograph, Hiragana, or a letter of Thai and its neighbours.</summary>
    Single,

    /// <summary>A combining mark, a joiner or a format character such as the soft hyphen: belongs to what it follows.</summary>
    Extend,
}
