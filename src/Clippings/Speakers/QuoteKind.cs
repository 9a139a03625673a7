namespace Clippings;

/// <summary>How much of a sentence a quotation gives.</summary>
public enum QuoteKind
{
    /// <summary>It has a subject and a verb of its own.</summary>
    Full,

    /// <summary>It is a piece of a sentence: a word, a phrase, a predicate.</summary>
    Fragment,
}
