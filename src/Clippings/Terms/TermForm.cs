namespace Clippings;

/// <summary>What counts as the same word.</summary>
public enum TermForm
{
    /// <summary>The normalized word, <see cref="Token.Term"/>: <c>talk</c> and <c>talks</c> are two.</summary>
    Term,

    /// <summary>Its Snowball stem, <see cref="Token.Stem"/>: they are one.</summary>
    Stem,
}
